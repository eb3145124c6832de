package org.teranga.matching.spreadsheet.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The identity and the content of a row of a spreadsheet.
 *
 * @param line    the line on which it begins, from 1
 * @param id      its own, or null
 * @param value   the key by which it is known again: its id, else the beginning of its content's hash
 * @param content the SHA-256 of all that it says, remarks included: another one means that the row was changed
 * @param row     its cells
 */
public record RowKey(long line, @Nullable String id, String value, String content, SheetRow row) {
    private static final int LONGEST_ID = 200;
    private static final int DIGITS = 20;

    public static RowKey of(SheetRow row, RowCells cells) {
        String id = cells.text("id");
        if (id != null && id.length() > LONGEST_ID) {
            cells.fault("id", id, "sheet.cell.id", "at most " + LONGEST_ID + " characters", LONGEST_ID);
        }
        String content = hash(row);
        return new RowKey(row.line(), id, id == null ? content.substring(0, DIGITS) : id, content, row);
    }

    private static String hash(SheetRow row) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
        TreeMap<String, String> all = new TreeMap<>(row.remarks());
        all.putAll(row.cells());
        all.putAll(row.written());
        all.forEach((column, cell) -> {
            digest.update(column.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(cell.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
