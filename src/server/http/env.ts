import type {ProblemCode} from '../../protocol/problem.js';

/** What belongs to one request while it is answered. */
export interface HostEnv {
  Variables: {
    /** Names the request in the answer, in problems and in the log. */
    requestId: string;
    /** The route that answers, with parameters unfilled. */
    route: string | undefined;
    /** The problem that the answer reports, where it does. */
    problem: ProblemCode | undefined;
  };
}
