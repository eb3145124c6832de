package org.teranga.tenantadmin.transfer.archive.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which data of an archive come in (decision 046). Of one that this platform signed: all but what opens a door to programs and
 * to whoever was invited. Of any other: facts. A column of authority or of a credential stays empty; a row that cannot be without it, and a
 * row that cannot be without such a row, stays out.
 */
public final class ArrivalRules {
    private static final String VALUES = "platform.tenant_value";

    private final boolean own;
    private final Set<String> kept;
    private final Map<String, Set<String>> cut;
    private final BiPredicate<String, String> setting;

    private ArrivalRules(
            boolean own, Set<String> kept, Map<String, Set<String>> cut, BiPredicate<String, String> setting) {
        this.own = own;
        this.kept = Set.copyOf(kept);
        this.cut = Map.copyOf(cut);
        this.setting = setting;
    }

    /** The rules for an archive that this platform signed. */
    public static ArrivalRules own(List<ArchiveTable> tables) {
        Set<String> kept = new HashSet<>();
        tables.stream()
                .filter(table -> !ArchiveTables.record(table))
                .map(ArchiveTable::name)
                .forEach(kept::add);
        return new ArrivalRules(true, kept, Map.of(), (key, value) -> true);
    }

    /**
     * The rules for any other archive.
     *
     * @param setting whether an administrator of the association could choose this value under this key
     */
    public static ArrivalRules foreign(
            List<ArchiveTable> tables, Collection<Reference> references, BiPredicate<String, String> setting) {
        Set<String> kept = new HashSet<>();
        tables.stream().filter(ArrivalRules::ofFacts).map(ArchiveTable::name).forEach(kept::add);
        boolean fewer = true;
        while (fewer) {
            fewer = kept.removeIf(table -> references.stream()
                    .anyMatch(one -> one.table().equals(table) && one.required() && !kept.contains(one.referred())));
        }
        Map<String, Set<String>> cut = new java.util.HashMap<>();
        references.stream()
                .filter(one -> !one.required() && !kept.contains(one.referred()))
                .forEach(one ->
                        cut.computeIfAbsent(one.table(), any -> new HashSet<>()).add(one.column()));
        return new ArrivalRules(false, kept, cut, setting);
    }

    private static boolean ofFacts(ArchiveTable table) {
        return !ArchiveTables.record(table)
                && table.dataClass() == DataClass.FACT
                && table.columns().stream()
                        .noneMatch(column -> column.required()
                                && column.dataClass() != DataClass.FACT
                                && column.becomes().isEmpty());
    }

    /** Whether rows of this table come in. */
    boolean keeps(ArchiveTable table) {
        return kept.contains(table.name());
    }

    /** Whether values of this column come in; those of another take the column's default. */
    boolean keeps(ArchiveTable table, Column column) {
        return own
                || !column.becomes().isEmpty()
                || column.dataClass() == DataClass.FACT
                        && !cut.getOrDefault(table.name(), Set.of()).contains(column.name());
    }

    /** Whether this row comes in. */
    boolean keeps(ArchiveTable table, Map<String, @Nullable String> row) {
        return !table.name().equals(VALUES)
                || setting.test(String.valueOf(row.get("key")), String.valueOf(row.get("value")));
    }

    /** What a value becomes here. */
    @Nullable
    String value(Column column, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (own) {
            return column.dataClass() == DataClass.CREDENTIAL ? "dead-" + UUID.randomUUID() : value;
        }
        return column.becomes().getOrDefault(value, value);
    }

    /** The columns whose rows, where they stay out, are kept as what somebody said of these. */
    List<String> toldOf(ArchiveTable table) {
        return own ? List.of() : table.toldOf();
    }

    /**
     * That rows of one table refer to rows of another.
     *
     * @param required whether a row cannot be without
     */
    record Reference(String table, String column, String referred, boolean required) {}
}
