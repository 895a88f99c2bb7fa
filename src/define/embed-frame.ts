/** For a page with embedded widgets: gives their frames the height of what is in them. */
import {fitFrames} from '../embed/fit-frames.js';

fitFrames();

export {fitFrames};
