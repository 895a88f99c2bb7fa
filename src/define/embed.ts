/** The page of embedded widgets, `embed.html`: shows what its address asks for. */
import {showEmbed} from '../embed/embed-page.js';

showEmbed();
