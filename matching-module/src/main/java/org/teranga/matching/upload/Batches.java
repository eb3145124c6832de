package org.teranga.matching.upload;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teranga.platform.persistence.DatabaseFailed;

/**
 * Takes rows one by one and stores them in batches, each in a transaction of its own, so that good rows stay whatever comes after them. A
 * batch that somebody else's change thwarted is tried once more: what the other one stored is then known.
 *
 * @param <R> a row
 */
final class Batches<R> implements Consumer<R> {
    private static final int SIZE = 500;

    private final Function<List<R>, List<RowOutcome>> store;
    private final List<R> waiting = new ArrayList<>(SIZE);
    private final List<RowOutcome> taken = new ArrayList<>();

    Batches(Function<List<R>, List<RowOutcome>> store) {
        this.store = store;
    }

    @Override
    public void accept(R row) {
        waiting.add(row);
        if (waiting.size() == SIZE) {
            storeWaiting();
        }
    }

    /** Stores what still waits, and tells what became of all rows, in their order. */
    List<RowOutcome> end() {
        storeWaiting();
        return taken;
    }

    private void storeWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        List<R> batch = List.copyOf(waiting);
        waiting.clear();
        try {
            taken.addAll(store.apply(batch));
        } catch (PersistenceException | TransactionalException thwarted) {
            taken.addAll(store.apply(batch));
        } catch (DatabaseFailed refused) {
            if (!refused.byAnother()) {
                throw refused;
            }
            taken.addAll(store.apply(batch));
        }
    }
}
