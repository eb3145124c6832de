package org.teranga.platform.testing.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A DNS server that knows the TXT records of a test, and of nothing else. */
public final class TestDns {
    private static final int HEADER = 12;
    private static @Nullable TestDns shared;

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final DatagramSocket socket;

    private TestDns(DatagramSocket socket) {
        this.socket = socket;
    }

    /** The one of this server: the platform remembers for a while which one to ask. */
    public static synchronized TestDns shared() throws IOException {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static TestDns start() throws IOException {
        TestDns dns = new TestDns(new DatagramSocket(0, InetAddress.getByName("127.0.0.1")));
        System.setProperty("teranga.dns.url", "dns://127.0.0.1:" + dns.socket.getLocalPort());
        Thread.ofPlatform().daemon().start(dns::serve);
        return dns;
    }

    /** From now on this name has this text. */
    public void put(String name, String text) {
        texts.put(name, text);
    }

    private void serve() {
        byte[] buffer = new byte[512];
        while (!socket.isClosed()) {
            DatagramPacket question = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(question);
                byte[] answer = answer(Arrays.copyOf(buffer, question.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] answer(byte[] question) {
        StringBuilder name = new StringBuilder();
        int at = HEADER;
        while (question[at] != 0) {
            int length = question[at];
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(question, at + 1, length, StandardCharsets.US_ASCII));
            at += length + 1;
        }
        int end = at + 5;
        String text = texts.get(name.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(question, 0, 2);
            out.write(
                    new byte[] {(byte) 0x81, (byte) (text == null ? 0x83 : 0x80), 0, 1, 0, (byte) (text == null ? 0 : 1)
                    });
            out.write(new byte[4]);
            out.write(question, HEADER, end - HEADER);
            if (text != null) {
                out.write(new byte[] {(byte) 0xC0, HEADER, 0, 16, 0, 1, 0, 0, 0, 0, 0, (byte) (text.length() + 1)});
                out.write(text.length());
                out.write(text.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
