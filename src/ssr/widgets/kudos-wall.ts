import {KudosWall} from '../../widgets/kudos-wall/kudos-wall.js';
import {firstRendering, instanceOf} from '../instance.js';
import type {ServerWidget} from '../server-widget.js';

/** The wall, as it is first shown in the page. */
export const kudosWall: ServerWidget = {
  styles: KudosWall.styles!,
  asks(attributes) {
    const {name, limit} = instanceOf(KudosWall, attributes).view.options;
    return {name, query: {limit: limit()}};
  },
  heading: (words) => words.term('kudosHeading'),
  draw: (drawing) => ({template: firstRendering(instanceOf(KudosWall, drawing.attributes), drawing), hydrates: true}),
};
