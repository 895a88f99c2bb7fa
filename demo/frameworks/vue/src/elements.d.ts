/** The elements of Hearth are typed by the package, in templates, too. */
import type {} from 'hearth-widgets/jsx/vue';
