package org.teranga.platform.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers every addressee with one reply, or hangs up. */
public final class RefusingServer implements AutoCloseable {
    /** In place of a reply: the line is cut. */
    public static final String HANGS_UP = "";

    private final ServerSocket socket;
    private final String reply;
    public final AtomicInteger asked = new AtomicInteger();

    public RefusingServer(String reply) {
        this.reply = reply;
        try {
            socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String url() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                talk(line);
            } catch (IOException closed) {
                // The next call, or the end of the test.
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = line.getOutputStream();
        say(out, "220 ready");
        String command = in.readLine();
        while (command != null) {
            if (command.startsWith("RCPT")) {
                asked.incrementAndGet();
                if (reply.equals(HANGS_UP)) {
                    return;
                }
                say(out, reply);
            } else {
                say(out, command.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
            command = in.readLine();
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
