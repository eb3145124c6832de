package org.teranga.benchmarks.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.teranga.benchmarks.wire.Wire;

/** A connection to the platform on this machine that sends what it is given, well formed or not, and reads the answer. */
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Wire wire;

    Connection(int port) {
        wire = new Wire(InetAddress.getLoopbackAddress(), port, PATIENCE_MILLIS);
    }

    /** Sends a request and waits for its whole answer; a connection that the server had closed meanwhile is opened anew. */
    Reply send(Shot shot, String host, String cookies) {
        byte[] request = shot.bytes(host, cookies);
        boolean reused = wire.isOpen();
        Reply first = attempt(shot, request);
        return first == Reply.CLOSED && reused && shot.missing() == 0 ? attempt(shot, request) : first;
    }

    private Reply attempt(Shot shot, byte[] request) {
        try {
            return exchange(shot, request);
        } catch (SocketTimeoutException late) {
            close();
            return Reply.UNANSWERED;
        } catch (IOException closed) {
            close();
            return Reply.CLOSED;
        }
    }

    private Reply exchange(Shot shot, byte[] request) throws IOException {
        wire.write(request);
        if (shot.missing() > 0) {
            close(); // who breaks off hears no answer
            return Reply.CLOSED;
        }
        Wire.Received received = wire.read(shot.method().equals("HEAD"));
        return new Reply(received.status(), received.location(), new String(received.body(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        wire.close();
    }
}
