package org.teranga.matching.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.RowKey;

/**
 * Parts the rows of a batch that may be stored from those that may not, whatever a spreadsheet can say: the reader knows what a cell means,
 * this knows what an association may keep.
 *
 * @param key    which row it is
 * @param faults what is wrong with a row; none where it may be stored
 * @param <R>    a row
 */
record CheckedRows<R>(Function<R, RowKey> key, Function<R, List<CellFault>> faults) {
    /** What became of each row of a batch. */
    List<RowOutcome> take(List<R> batch, Function<List<R>, List<RowOutcome>> store) {
        List<RowOutcome> taken = new ArrayList<>(batch.size());
        List<R> good = new ArrayList<>(batch.size());
        for (R row : batch) {
            List<CellFault> found = faults.apply(row);
            if (found.isEmpty()) {
                good.add(row);
            } else {
                taken.add(RowOutcome.rejected(key.apply(row).line(), found));
            }
        }
        if (!good.isEmpty()) {
            taken.addAll(store.apply(good));
        }
        return taken;
    }
}
