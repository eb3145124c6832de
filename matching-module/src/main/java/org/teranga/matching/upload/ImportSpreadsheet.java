package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Gazetteer;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.CommunePlaces;
import org.teranga.matching.spreadsheet.row.ListingRow;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.spreadsheet.row.OfferRow;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Imports a spreadsheet of offers or of needs for staff. A row's key is its id, else its content: seen again unchanged it changes nothing,
 * changed it updates, where the importer may change such records and no placement of it is open; else
 * it waits until somebody decides. Good rows stay, whatever is wrong with others.
 */
@ApplicationScoped
public class ImportSpreadsheet {
    private final ImportedOffers importedOffers;
    private final ImportedNeeds importedNeeds;
    private final KnownRows known;
    private final RowRules rules;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final ImportQuota quota;
    private final Lanes lanes;
    private final ReportedDuplicates duplicates;
    private final ImportBatches batches;
    private final Gazetteer gazetteer = new CommunePlaces(Communes.load());

    @Inject
    ImportSpreadsheet(
            ImportedOffers importedOffers,
            ImportedNeeds importedNeeds,
            KnownRows known,
            RowRules rules,
            CurrentPerson person,
            AuditTrail audit,
            ImportQuota quota,
            Lanes lanes,
            ReportedDuplicates duplicates,
            ImportBatches batches) {
        this.importedOffers = importedOffers;
        this.importedNeeds = importedNeeds;
        this.known = known;
        this.rules = rules;
        this.person = person;
        this.audit = audit;
        this.quota = quota;
        this.lanes = lanes;
        this.duplicates = duplicates;
        this.batches = batches;
    }

    /**
     * Brings offers in, whose columns mean what their names say.
     *
     * @throws Refusal invalid where the file as a whole cannot be read, too much for now where the association has reached a limit
     */
    public ImportReport offers(InputStream file) {
        return take(RowsAre.OFFERS, new MeantSheet(spooled(file), ColumnMeanings.BY_NAME));
    }

    /** As {@link #offers}, for needs. */
    public ImportReport needs(InputStream file) {
        return take(RowsAre.NEEDS, new MeantSheet(spooled(file), ColumnMeanings.BY_NAME));
    }

    /**
     * Brings a spreadsheet in. All of it is done in a lane.
     *
     * @throws Refusal invalid where the file as a whole cannot be read, too much for now where the association has reached a limit
     */
    public ImportReport take(RowsAre rowsAre, MeantSheet sheet) {
        return take(rowsAre, sheet, null);
    }

    /** As {@link #take(RowsAre, MeantSheet)}, of a file that this member of staff brought; null where nobody did before. */
    public ImportReport take(RowsAre rowsAre, MeantSheet sheet, @Nullable UUID broughtBy) {
        return take(rowsAre, sheet, broughtBy, Set.of());
    }

    /** As {@link #take(RowsAre, MeantSheet, UUID)}, of a file of which these typed rows while it waited. */
    public ImportReport take(RowsAre rowsAre, MeantSheet sheet, @Nullable UUID broughtBy, Set<UUID> typedBy) {
        return lanes.call(Lane.FILES, () -> taken(rowsAre, sheet, broughtBy, typedBy));
    }

    private ImportReport taken(RowsAre rowsAre, MeantSheet sheet, @Nullable UUID broughtBy, Set<UUID> typedBy) {
        Importer importer = begun(rowsAre, broughtBy).typed(typedBy);
        try {
            return taken(rowsAre, sheet, importer);
        } finally {
            if (importer.batch() != null) {
                batches.end(importer.batch());
            }
        }
    }

    private Importer begun(RowsAre rowsAre, @Nullable UUID broughtBy) {
        Importer importer = Importer.of(person, rowsAre, broughtBy);
        return importer.actor().person() == null ? importer : importer.with(batches.begin(rowsAre, importer));
    }

    private ImportReport taken(RowsAre rowsAre, MeantSheet sheet, Importer importer) {
        String language = TenantContext.required().languages().getFirst();
        if (rowsAre == RowsAre.NEEDS) {
            quota.needs();
            audit.record("import.needs", "import");
            SeenNeeds seen = new SeenNeeds();
            ImportReport report = needs(sheet, batch -> importedNeeds.store(batch, language, importer), seen);
            importedNeeds.tellOf(seen.childrenAlone(), language, importer);
            if (seen.dated()) {
                audit.record("import.waiting_since", "import");
            }
            return duplicates.told(report, rowsAre, importer);
        }
        quota.offers();
        audit.record("import.offers", "import");
        ImportReport report = offers(sheet, batch -> importedOffers.store(batch, language, importer));
        quota.cameIn(report.accepted());
        return duplicates.told(report, rowsAre, importer);
    }

    /**
     * What would become of its rows. Nothing changes.
     *
     * @throws Refusal as {@link #take}
     */
    public ImportReport foresee(RowsAre rowsAre, MeantSheet sheet) {
        return lanes.call(Lane.FILES, () -> foreseen(rowsAre, sheet));
    }

    private ImportReport foreseen(RowsAre rowsAre, MeantSheet sheet) {
        Map<String, KnownRows.Said> seen = new HashMap<>();
        Importer importer = Importer.of(person, rowsAre);
        List<LikelyDuplicates.Stated> stated = new ArrayList<>();
        if (rowsAre == RowsAre.OFFERS) {
            Territory.Room room = known.room();
            ImportReport report = offers(sheet, batch -> {
                List<RowOutcome> told = known.foreseeOffers(importer, batch, seen, room);
                fresh(batch, told)
                        .forEach(row -> duplicates.state(
                                stated,
                                row,
                                row.facts().kind().code(),
                                row.facts().languages()));
                return told;
            });
            return duplicates.foreseen(report, rowsAre, importer, stated);
        }
        ImportReport report = needs(
                sheet,
                batch -> {
                    List<RowOutcome> told = known.foresee(importer, batch, NeedRow::key, seen);
                    fresh(batch, told)
                            .forEach(row -> duplicates.state(
                                    stated,
                                    row,
                                    row.facts().kind().code(),
                                    row.facts().languages()));
                    return told;
                },
                new SeenNeeds());
        return duplicates.foreseen(report, rowsAre, importer, stated);
    }

    /** Those of a batch that would be new. */
    private static <R extends ListingRow> List<R> fresh(List<R> batch, List<RowOutcome> told) {
        Set<Long> lines = told.stream()
                .filter(one -> one.status() == RowStatus.ACCEPTED)
                .map(RowOutcome::line)
                .collect(Collectors.toSet());
        return batch.stream().filter(row -> lines.contains(row.key().line())).toList();
    }

    private ImportReport offers(MeantSheet sheet, Function<List<OfferRow>, List<RowOutcome>> store) {
        CheckedRows<OfferRow> checked = new CheckedRows<>(OfferRow::key, rules::of);
        Batches<OfferRow> batches = new Batches<>(batch -> checked.take(batch, store));
        return read(batches, () -> OfferSheet.read(sheet, SheetLimits.UPLOAD, gazetteer, batches));
    }

    /**
     * Reads needs.
     *
     * @param seen looks at each row that can be read
     */
    private ImportReport needs(MeantSheet sheet, Function<List<NeedRow>, List<RowOutcome>> store, SeenNeeds seen) {
        CheckedRows<NeedRow> checked = new CheckedRows<>(NeedRow::key, row -> {
            seen.see(row);
            return rules.of(row);
        });
        Batches<NeedRow> batches = new Batches<>(batch -> checked.take(batch, store));
        return read(batches, () -> NeedSheet.read(sheet, SheetLimits.UPLOAD, gazetteer, batches));
    }

    private ImportReport read(Batches<?> batches, Reader reader) {
        try {
            SheetReport sheet = reader.read();
            return ImportReport.of(sheet, batches.end());
        } catch (UnreadableSheet unreadable) {
            batches.end();
            throw unreadable(unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file as a whole is none: what would be right, in the words of the request. */
    public static Refusal unreadable(UnreadableSheet sheet) {
        return Refusal.unprocessable(sheet.key(), sheet.arguments().toArray());
    }

    private static Spool spooled(InputStream file) {
        try {
            return Spool.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Reader {
        SheetReport read() throws IOException;
    }
}
