import type { Problem } from './contract';
import { asked } from './side';

/**
 * A request that did not succeed. `problem.code` is stable (see docs/protocol.md); `offline` and
 * `unreadable` are made here, when no answer came or none that could be understood.
 */
export class ApiError extends Error {
  readonly problem: Problem;
  /** Seconds to wait before trying again, when the server gave them. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.code);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Whether an error is an `ApiError` with one of these codes. */
export function isProblem(error: unknown, ...codes: string[]): error is ApiError {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  more: Pick<RequestInit, 'signal' | 'keepalive'> = {},
): Promise<T> {
  const response = await answered(method, path, body, more);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function answered(
  method: Method,
  path: string,
  body?: unknown,
  more: Pick<RequestInit, 'signal' | 'keepalive'> = {},
): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json, */*;q=0.1',
  };
  const init: RequestInit = {
    ...more,
    method,
    headers,
    credentials: 'same-origin',
    redirect: 'error',
  };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body);
  }

  let response: Response;
  try {
    response = await fetch(asked(path), init);
  } catch (cause) {
    if (more.signal?.aborted) throw cause;
    throw new ApiError({ code: 'offline', title: 'Geen verbinding', detail: '', status: 0 });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function problemOf(response: Response): Promise<ApiError> {
  const unreadable: Problem = {
    code: 'unreadable',
    title: response.statusText,
    detail: '',
    status: response.status,
  };
  let problem = unreadable;
  if (response.headers.get('Content-Type')?.includes('json')) {
    try {
      problem = { ...unreadable, ...((await response.json()) as Partial<Problem>) };
    } catch {
      // A proxy may cut the body short; the status alone still says enough.
    }
  }
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ApiError(problem, retryAfter > 0 ? retryAfter : undefined);
}

/** JSON over HTTP on the same origin; every failure is an `ApiError`. */
export const api = {
  get: <T>(path: string, signal?: AbortSignal) =>
    request<T>('GET', path, undefined, signal ? { signal } : {}),
  post: <T = void>(path: string, body?: unknown) => request<T>('POST', path, body),
  /** As `post`, for a file. */
  postForFile: async (path: string, body?: unknown): Promise<Blob> =>
    (await answered('POST', path, body)).blob(),
  put: <T = void>(path: string, body?: unknown) => request<T>('PUT', path, body),
  /** As `put`, and goes on when the page is closed meanwhile; the body is at most 60 kB. */
  putLast: <T = void>(path: string, body?: unknown) =>
    request<T>('PUT', path, body, { keepalive: true }),
  delete: <T = void>(path: string) => request<T>('DELETE', path),
};
