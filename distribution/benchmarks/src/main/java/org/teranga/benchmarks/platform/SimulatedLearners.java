package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Learners who answer at a rate, whether they are answered or not: each has its own moments, and the time counts from the moment at which
 * it should have answered. Beginning an attempt is not counted, nor is it part of the rate.
 */
final class SimulatedLearners {
    private static final int ACKNOWLEDGED = 303;
    private static final int UNREACHABLE = 0;

    private final List<Seat> seats;
    private final double rate;

    SimulatedLearners(List<Seat> seats, double rate) {
        this.seats = List.copyOf(seats);
        this.rate = rate;
    }

    int count() {
        return seats.size();
    }

    /** Lets them answer for so long, and tells what they met with. */
    Met during(double seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < seats.size(); i++) {
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> sit(seats.get(number), number, start, seconds, answers)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Met.of(answers);
    }

    private void sit(Seat seat, int number, long start, double seconds, ConcurrentLinkedQueue<Answer> answers) {
        double pause = seats.size() / rate * 1e9;
        for (long turn = 0; ; turn++) {
            long due = start + Math.round((turn + (double) number / seats.size()) * pause);
            if (due - start >= seconds * 1e9) {
                return;
            }
            seat.ready();
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(seat.answer(due));
        }
    }

    /** A learner at a quiz. */
    static final class Seat {
        private static final Pattern NEXT = Pattern.compile("class=\"button\" href=\"(/[^\"]+/[0-9]{1,3})\"");

        private final SimulatedLearner learner;
        private final String quiz;
        private @Nullable String next;

        Seat(SimulatedLearner learner, String quiz) {
            this.learner = learner;
            this.quiz = quiz;
        }

        /** Has a question to answer: of the attempt that goes on, or of another. */
        void ready() {
            for (int i = 0; next == null && i < 100; i++) {
                try {
                    SimulatedLearner.Page begun = learner.post(quiz, Map.of());
                    next = begun.status() == ACKNOWLEDGED ? path(begun) : null;
                } catch (IOException away) {
                    LockSupport.parkNanos(500_000_000);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }

        /** Answers, whatever the kind of question; then reads what came of it, and goes to the next. */
        Answer answer(long due) {
            String at = next;
            if (at == null) {
                return new Answer(UNREACHABLE, System.nanoTime() - due, 0, "");
            }
            next = null;
            try {
                SimulatedLearner.Page answered =
                        learner.post(at, Map.of("answer", "0", "part0", "0", "language", "fr"));
                long nanos = System.nanoTime() - due;
                if (answered.status() != ACKNOWLEDGED) {
                    return new Answer(answered.status(), nanos, 0, "");
                }
                SimulatedLearner.Page told = learner.get(path(answered));
                Matcher on = NEXT.matcher(told.body());
                next = on.find() ? on.group(1) : null;
                String key = at.substring(quiz.length() + 1);
                return new Answer(ACKNOWLEDGED, nanos, System.nanoTime() - due - nanos, key);
            } catch (IOException away) {
                return new Answer(UNREACHABLE, System.nanoTime() - due, 0, "");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return new Answer(UNREACHABLE, System.nanoTime() - due, 0, "");
            }
        }

        private static String path(SimulatedLearner.Page page) {
            String location = page.location();
            int fragment = location.indexOf('#');
            String address = fragment < 0 ? location : location.substring(0, fragment);
            return address.startsWith("http") ? URI.create(address).getRawPath() : address;
        }
    }

    /**
     * An answer.
     *
     * @param status what was answered; 0 for nothing
     * @param nanos  how long it took, from when it was due
     * @param page   how long the page after it took; 0 where there was none
     * @param key    {@code attempt/item} where it was acknowledged; else empty
     */
    record Answer(int status, long nanos, long page, String key) {}

    /**
     * What they met with.
     *
     * @param statuses     how many answers of each status; 0 stands for none
     * @param nanos        how long each took, ascending
     * @param pages        how long the pages after them took, ascending
     * @param acknowledged those that the server said it has
     */
    record Met(Map<Integer, Integer> statuses, long[] nanos, long[] pages, List<String> acknowledged) {
        static Met of(Iterable<Answer> answers) {
            Map<Integer, Integer> statuses = new TreeMap<>();
            List<Answer> all = new ArrayList<>();
            answers.forEach(answer -> {
                statuses.merge(answer.status, 1, Integer::sum);
                all.add(answer);
            });
            return new Met(
                    statuses,
                    all.stream().mapToLong(Answer::nanos).sorted().toArray(),
                    all.stream()
                            .mapToLong(Answer::page)
                            .filter(page -> page > 0)
                            .sorted()
                            .toArray(),
                    all.stream().map(Answer::key).filter(key -> !key.isEmpty()).toList());
        }

        /** The time within which so many of a hundred were answered, in milliseconds. */
        double percentile(int percent) {
            return of(nanos, percent);
        }

        /** The same of the pages after them. */
        double pagePercentile(int percent) {
            return of(pages, percent);
        }

        private static double of(long[] sorted, int percent) {
            return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) * percent / 100] / 1e6;
        }
    }
}
