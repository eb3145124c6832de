package org.teranga.matching.upload.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.Corrections;

/**
 * How a spreadsheet that staff brought is read.
 *
 * @param workbook    whether it came as a workbook, of which one sheet was taken
 * @param filled      how many cells took what stands in the one above with which they were joined
 * @param titles      how many lines stand above the one that names the columns
 * @param top         its first lines, among which that one may be chosen
 * @param today       from where its days are counted: when it was brought
 * @param corrections what was typed of single rows
 * @param broughtBy   whose file it is; null while nothing of it is kept
 */
public record FileReading(
        boolean workbook,
        int filled,
        int titles,
        List<List<String>> top,
        LocalDate today,
        Corrections corrections,
        @Nullable UUID broughtBy) {
    public FileReading {
        top = top.stream().map(List::copyOf).toList();
    }
}
