/** How a REST call goes wrong. */
export type RestFailure =
  /** Refused with this status before anything is done. */
  | { readonly kind: 'status'; readonly status: number }
  /** Refused with status 429; `global` says that every call is meant. */
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly global?: boolean }
  /** Done, and then answered with this status all the same. */
  | { readonly kind: 'apply-then-status'; readonly status: number }
  /** Never answered; the connection stays open. */
  | { readonly kind: 'hang' }
  /** The connection is cut, with nothing done. */
  | { readonly kind: 'cut' }
  /** Done, and the connection cut before the answer. */
  | { readonly kind: 'apply-then-cut' };

/** Which REST calls go wrong, how, and how often. */
export interface RestFault {
  readonly method?: string;
  /** A path below the version, as Discord's documentation writes it: `/channels/:id/messages`; `*` is any rest. */
  readonly path: string;
  readonly times?: number;
  readonly failure: RestFailure;
}

/** The faults that are in force; plain data that the gateway and the REST server read. */
export interface FaultPlan {
  /** Milliseconds by which every REST call and every gateway payload is late. */
  delayMs: number;
  acknowledgesHeartbeats: boolean;
  resumesToRefuse: number;
  restFaults: { readonly fault: RestFault; readonly pattern: RegExp; left: number }[];
}

/** A plan with no faults. */
export const createFaultPlan = (): FaultPlan => ({
  delayMs: 0,
  acknowledgesHeartbeats: true,
  resumesToRefuse: 0,
  restFaults: [],
});

/** Adds a fault; it is in force for its number of calls, once where none is given. */
export function planRestFault(plan: FaultPlan, fault: RestFault): void {
  plan.restFaults.push({ fault, pattern: pathPattern(fault.path), left: fault.times ?? 1 });
}

/** The failure that is due for a call, if any; it counts as having happened. */
export function takeRestFailure(plan: FaultPlan, method: string, path: string): RestFailure | null {
  const due = plan.restFaults.find(
    ({ fault, pattern, left }) =>
      left > 0 && (fault.method === undefined || fault.method === method) && pattern.test(path),
  );
  if (!due) return null;
  due.left -= 1;
  plan.restFaults = plan.restFaults.filter(({ left }) => left > 0);
  return due.fault.failure;
}

/** A path as Discord's documentation writes it, as a pattern. */
export function pathPattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/:[A-Za-z_]+/g, '[^/]+').replace(/\*/g, '.*')}$`);
}
