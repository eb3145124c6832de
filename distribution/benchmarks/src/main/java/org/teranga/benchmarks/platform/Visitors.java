package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Visitors of one association, or of several, who ask at a rate, whether they are answered or not: each has its own connection and address, and its own
 * moments at which it asks. Who is still waiting for an answer asks late, and the time counts from the moment at which it should have.
 *
 * @param hosts   the associations', in turn
 * @param paths   which they ask for, in turn
 * @param port    of the platform on this machine
 * @param many    how many visitors
 * @param rate    requests a second of all of them together
 * @param network the second byte of their addresses: 127.network.x.y
 */
record Visitors(List<String> hosts, List<String> paths, int port, int many, double rate, int network) {
    private static final int BYTE = 256;
    private static final int UNREACHABLE = 0;

    Visitors {
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
        if (many < 1 || many > BYTE * BYTE - 2 || rate <= 0) {
            throw new IllegalArgumentException(many + " visitors at " + rate + " requests a second");
        }
    }

    /** Lets them ask for so long, and tells what they met with. */
    Met during(double seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int visitor = 0; visitor < many; visitor++) {
            int number = visitor;
            threads.add(Thread.ofVirtual().start(() -> visit(number, start, seconds, answers)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Met.of(answers);
    }

    private void visit(int number, long start, double seconds, ConcurrentLinkedQueue<Answer> answers) {
        double pause = many / rate * 1e9;
        try (Line line = new Line(address(number + 2), port)) {
            for (long turn = 0; ; turn++) {
                long due = start + Math.round((turn + (double) number / many) * pause);
                if (due - start >= seconds * 1e9) {
                    return;
                }
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                int status = status(line, turn * many + number);
                long now = System.nanoTime();
                answers.add(new Answer(status, now - due));
                if (now - start > 2 * seconds * 1e9) {
                    return; // the server is drowned: what it did not answer is in the figures already
                }
            }
        }
    }

    /** Associations in turn, and with each round the next page. */
    private int status(Line line, long asked) {
        String host = hosts.get((int) (asked % hosts.size()));
        String path = paths.get((int) ((asked / hosts.size()) % paths.size()));
        try {
            return line.get(host, path);
        } catch (IOException away) {
            return UNREACHABLE;
        }
    }

    private InetAddress address(int number) {
        byte[] bytes = {127, (byte) network, (byte) (number / BYTE), (byte) (number % BYTE)};
        try {
            return InetAddress.getByAddress(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    private record Answer(int status, long nanos) {}

    /**
     * What they met with.
     *
     * @param statuses how many answers of each status; 0 stands for none
     * @param nanos    how long each answer took, ascending
     */
    record Met(Map<Integer, Integer> statuses, long[] nanos) {
        static Met of(Iterable<Answer> answers) {
            Map<Integer, Integer> statuses = new TreeMap<>();
            List<Long> nanos = new ArrayList<>();
            answers.forEach(answer -> {
                statuses.merge(answer.status, 1, Integer::sum);
                nanos.add(answer.nanos);
            });
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return new Met(statuses, sorted);
        }

        /** The time within which so many of a hundred were answered, in milliseconds. */
        double percentile(int percent) {
            return nanos.length == 0 ? Double.NaN : nanos[(nanos.length - 1) * percent / 100] / 1e6;
        }

        int count(int status) {
            return statuses.getOrDefault(status, 0);
        }
    }
}
