package org.teranga.platform.lane;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The line of a lane. Whoever wants something done takes a place first, which is refused at once where the association has none left;
 * work of a place stands in the line of its association; those who have work in line take turns.
 */
final class LaneQueue {
    private final LaneLimits limits;
    private final Executor threads;
    /** Whose turn is next stands first. */
    private final Map<UUID, Line> lines = new LinkedHashMap<>();

    private int running;
    private boolean closed;

    /** @param threads does what is begun, on as many threads as the limits say */
    LaneQueue(LaneLimits limits, Executor threads) {
        this.limits = limits;
        this.threads = threads;
    }

    /** A place of this association; empty where it has none left, or the lane is closed. Whoever takes one gives it back. */
    synchronized Optional<Place> enter(UUID association) {
        Line known = lines.get(association);
        if (closed || known != null && known.places >= limits.placesEach()) {
            return Optional.empty();
        }
        Line line = known == null ? new Line() : known;
        lines.put(association, line);
        line.places++;
        return Optional.of(new Place(association, line));
    }

    /** Begins nothing more, and withdraws what stands in line. What runs is not touched. */
    void close() {
        List<Work<?>> left = new ArrayList<>();
        synchronized (this) {
            closed = true;
            lines.values().forEach(line -> {
                left.addAll(line.waiting);
                line.waiting.clear();
            });
        }
        left.forEach(work -> work.cancel(false));
    }

    /** How many places are taken, of all associations together. */
    synchronized int taken() {
        return lines.values().stream().mapToInt(line -> line.places).sum();
    }

    /** How many pieces of work stand in line, of all associations together. */
    synchronized int waiting() {
        return lines.values().stream().mapToInt(line -> line.waiting.size()).sum();
    }

    private <T> Work<T> add(Place place, Callable<T> task) {
        Work<T> work = new Work<>(task, place);
        synchronized (this) {
            if (closed) {
                throw new RejectedExecutionException("the lane is closed");
            }
            place.line.waiting.add(work);
        }
        begin();
        return work;
    }

    /** Begins what may begin now. */
    private void begin() {
        for (Work<?> next = next(); next != null; next = next()) {
            Work<?> work = next;
            try {
                threads.execute(() -> run(work));
            } catch (RejectedExecutionException stopping) {
                work.cancel(false);
                ended(work);
            }
        }
    }

    private synchronized @Nullable Work<?> next() {
        if (running >= limits.running()) {
            return null;
        }
        for (Map.Entry<UUID, Line> turn : lines.entrySet()) {
            Line line = turn.getValue();
            if (line.running < limits.runningEach() && !line.waiting.isEmpty()) {
                last(turn.getKey(), line);
                running++;
                line.running++;
                return line.waiting.remove();
            }
        }
        return null;
    }

    private void run(Work<?> work) {
        try {
            work.run();
        } finally {
            ended(work);
            begin();
        }
    }

    private synchronized void ended(Work<?> work) {
        Place place = work.place();
        running--;
        place.line.running--;
        last(place.association, place.line);
        tidy(place);
    }

    /** Whoever had a turn is last, behind those too who came meanwhile. */
    private void last(UUID association, Line line) {
        lines.remove(association);
        lines.put(association, line);
    }

    private synchronized void withdraw(Work<?> work) {
        work.place().line.waiting.remove(work);
        tidy(work.place());
    }

    private synchronized void leave(Place place) {
        if (!place.left) {
            place.left = true;
            place.line.places--;
            tidy(place);
        }
    }

    private void tidy(Place place) {
        Line line = place.line;
        if (line.places == 0 && line.running == 0 && line.waiting.isEmpty()) {
            lines.remove(place.association, line);
        }
    }

    /** What an association has in this lane. */
    private static final class Line {
        private final Deque<Work<?>> waiting = new ArrayDeque<>();
        private int places;
        private int running;
    }

    /** The right of an association to have one piece of work done after the other. */
    final class Place implements AutoCloseable {
        private final UUID association;
        private final Line line;
        private boolean left;

        private Place(UUID association, Line line) {
            this.association = association;
            this.line = line;
        }

        /**
         * Puts work into the line.
         *
         * @throws RejectedExecutionException where the lane has been closed
         */
        <T> Work<T> start(Callable<T> task) {
            return add(this, task);
        }

        /** Takes work out of the line; nothing happens where it has begun. */
        void withdraw(Work<?> work) {
            LaneQueue.this.withdraw(work);
        }

        /** Gives the place back; once is enough. */
        @Override
        public void close() {
            leave(this);
        }
    }
}
