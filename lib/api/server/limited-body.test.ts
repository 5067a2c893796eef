import { createServer, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { limitedBody } from "./limited-body";

/** As Next gives an incoming request on: read as it is asked for, and destroyed when nobody wants the rest. */
function streamOf(incoming: IncomingMessage) {
  const chunks: AsyncIterator<Buffer> = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: async () => void (await chunks.return?.()),
  });
}

/** A body of so many chunks of one kilobyte each, without a declared length, that tells how far it was read. */
function chunked(chunks: number) {
  const source = { read: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (source.read === chunks) return controller.close();
      source.read += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  return { source, request: new Request("http://here.example/", init) };
}

it("passes a body without a declared length on as long as it stays within the limit", async () => {
  const limited = limitedBody(chunked(8).request, 8 * 1024);
  expect((await limited.request.arrayBuffer()).byteLength).toBe(8 * 1024);
  expect(limited.isTooLarge()).toBe(false);
  expect(limited.request.method).toBe("POST");
});

it("breaks such a body off at the limit, and reads hardly further", async () => {
  const { request, source } = chunked(100_000);
  const limited = limitedBody(request, 8 * 1024);
  await expect(limited.request.arrayBuffer()).rejects.toMatchObject({ status: 413 });
  expect(limited.isTooLarge()).toBe(true);
  expect(source.read).toBeLessThan(16);
});

it("judges a declared length before anything is read, and leaves the request as it is", () => {
  const sent = (length: number) =>
    new Request("http://here.example/", {
      method: "POST",
      body: "x",
      headers: { "content-length": `${length}` },
    });
  const small = sent(8);
  expect(limitedBody(small, 8).request).toBe(small);
  expect(limitedBody(small, 8).isTooLarge()).toBe(false);
  expect(limitedBody(sent(9), 8).isTooLarge()).toBe(true);
});

it("leaves a request without a body as it is", () => {
  const request = new Request("http://here.example/");
  expect(limitedBody(request, 8).request).toBe(request);
  expect(limitedBody(request, 8).isTooLarge()).toBe(false);
});

it("still gets the refusal through to a client that has not finished sending", async () => {
  const server = createServer(async (incoming, outgoing) => {
    const init: RequestInit & { duplex: "half" } = {
      method: "POST",
      body: streamOf(incoming),
      duplex: "half",
    };
    const limited = limitedBody(new Request("http://here.example/", init), 8 * 1024);
    await limited.request.text().catch(() => undefined);
    // A router and a framework stand between the break and the answer.
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    outgoing
      .writeHead(limited.isTooLarge() && !incoming.destroyed ? 413 : 200, { Connection: "close" })
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const client = connect(typeof address === "object" && address ? address.port : 0, "127.0.0.1");
  client.on("error", () => undefined);
  const heard = new Promise<string>((resolve) => {
    client.once("data", (data) => resolve(data.toString()));
    client.once("close", () => resolve("nothing"));
  });
  client.write("POST / HTTP/1.1\r\nHost: here.example\r\nTransfer-Encoding: chunked\r\n\r\n");
  const kilobyte = `400\r\n${"x".repeat(1024)}\r\n`;
  client.write(kilobyte.repeat(2_000));
  expect(await heard).toMatch(/^HTTP\/1\.1 413/);
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});
