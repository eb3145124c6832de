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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes everything, remembers the Message-ID of each, and can be killed: what it took it took, acknowledged or not. */
final class TakingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    TakingServer(int port) {
        try {
            socket = new ServerSocket(port, 8, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    String url() {
        return "smtp://127.0.0.1:" + port();
    }

    /** The ids of rows in the Message-IDs of what was taken. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                lines.add(line);
                Thread.ofPlatform().daemon().start(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            say(line, "220 ready");
            String command = in.readLine();
            while (command != null) {
                if (command.equals("DATA")) {
                    say(line, "354 go on");
                    take(in);
                }
                say(line, command.equals("QUIT") ? "221 bye" : "250 ok");
                command = in.readLine();
            }
        } catch (IOException cut) {
            // It was killed, or the sender went.
        }
    }

    private void take(BufferedReader in) throws IOException {
        String id = "";
        String row = in.readLine();
        while (row != null && !row.equals(".")) {
            if (row.toLowerCase(Locale.ROOT).startsWith("message-id: <")) {
                id = row.substring(row.indexOf('<') + 1, row.indexOf('@'));
            }
            row = in.readLine();
        }
        if (row != null) {
            taken.add(id);
        }
    }

    private static void say(Socket line, String words) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** It is killed: nobody answers, every line is cut. */
    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket line : lines) {
            line.close();
        }
    }
}
