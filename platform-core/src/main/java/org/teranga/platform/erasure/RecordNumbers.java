package org.teranga.platform.erasure;

import java.util.Collection;
import java.util.stream.Collectors;

/** The numbers by which staff name records where no name may appear. */
public final class RecordNumbers {
    private RecordNumbers() {}

    /** Their receipt numbers; where there are none, the beginning of the account's key. */
    public static String of(Collection<PersonRecord> records) {
        return records.stream().map(RecordNumbers::of).collect(Collectors.joining(", "));
    }

    public static String of(PersonRecord record) {
        return record.number().isEmpty() ? record.id().toString().substring(0, 8) : record.number();
    }
}
