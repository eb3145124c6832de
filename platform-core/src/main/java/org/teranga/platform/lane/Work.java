package org.teranga.platform.lane;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A piece of work in a lane: it stands in line, begins, and ends with a result, a failure, or because it was given up. */
final class Work<T> extends FutureTask<T> {
    private final LaneQueue.Place place;
    private final CountDownLatch begun;

    Work(Callable<T> task, LaneQueue.Place place) {
        this(task, place, new CountDownLatch(1));
    }

    private Work(Callable<T> task, LaneQueue.Place place, CountDownLatch begun) {
        super(() -> {
            begun.countDown();
            return task.call();
        });
        this.place = place;
        this.begun = begun;
    }

    LaneQueue.Place place() {
        return place;
    }

    /** Waits until it begins, or is given up; false where it still stands in line after that time. */
    boolean hasBegunWithin(Duration patience) throws InterruptedException {
        return begun.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void done() {
        begun.countDown();
        place.withdraw(this);
    }
}
