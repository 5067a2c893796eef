import "server-only";
import { ORPCError } from "@orpc/server";

/**
 * The request with a body of at most `largest` bytes. A declared length is checked at once, and Node reads no more
 * than was declared; a body without one is counted while it is read, and breaks off when it grows too large.
 */
export function limitedBody(request: Request, largest: number): { request: Request; isTooLarge(): boolean } {
  const declared = request.headers.get("content-length");
  if (declared !== null || !request.body) return { request, isTooLarge: () => Number(declared) > largest };
  let read = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      read += chunk.byteLength;
      if (read > largest) controller.error(new ORPCError("PAYLOAD_TOO_LARGE"));
      else controller.enqueue(chunk);
    },
  });
  // Cancelling would destroy the incoming request while the refusal is still to be sent on its connection.
  const body = request.body.pipeThrough(counting, { preventCancel: true });
  const init: RequestInit & { duplex: "half" } = { body, duplex: "half" };
  return { request: new Request(request, init), isTooLarge: () => read > largest };
}
