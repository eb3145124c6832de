package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.teranga.matching.engine.market.Gazetteer;
import org.teranga.matching.spreadsheet.ColumnMeanings;
import org.teranga.matching.spreadsheet.CommunePlaces;
import org.teranga.matching.spreadsheet.MeantSheet;
import org.teranga.matching.spreadsheet.NeedRow;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferRow;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetLimits;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.UnreadableSheet;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.QuotaGuard;

/**
 * Staff bring a spreadsheet of offers or of needs in. A row's key is its id, else its content: seen again unchanged it changes nothing,
 * changed it updates, where the importer may change such records and no placement of it is open; else
 * it waits until somebody decides. Good rows stay, whatever is wrong with others.
 */
@ApplicationScoped
public class ImportSpreadsheet {
    /** So many at once on one node: each may hold a file in memory. */
    private static final int AT_ONCE = 2;

    private final ImportedOffers importedOffers;
    private final ImportedNeeds importedNeeds;
    private final KnownRows known;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final QuotaGuard quota;
    private final Usage usage;
    private final Gazetteer gazetteer = new CommunePlaces(Communes.load());
    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    ImportSpreadsheet(
            ImportedOffers importedOffers,
            ImportedNeeds importedNeeds,
            KnownRows known,
            CurrentPerson person,
            AuditTrail audit,
            QuotaGuard quota,
            Usage usage) {
        this.importedOffers = importedOffers;
        this.importedNeeds = importedNeeds;
        this.known = known;
        this.person = person;
        this.audit = audit;
        this.quota = quota;
        this.usage = usage;
    }

    /**
     * Brings offers in, whose columns mean what their names say.
     *
     * @throws Problem 422 where the file as a whole cannot be read, 429 where too many are being read or the association has reached a limit
     */
    public ImportReport offers(InputStream file) {
        return take(RowsAre.OFFERS, new MeantSheet(spooled(file), ColumnMeanings.BY_NAME));
    }

    /** As {@link #offers}, for needs. */
    public ImportReport needs(InputStream file) {
        return take(RowsAre.NEEDS, new MeantSheet(spooled(file), ColumnMeanings.BY_NAME));
    }

    /**
     * Brings a spreadsheet in.
     *
     * @throws Problem 422 where the file as a whole cannot be read, 429 where too many are being read or the association has reached a limit
     */
    ImportReport take(RowsAre rowsAre, MeantSheet sheet) {
        String language = TenantContext.required().languages().getFirst();
        Importer importer = Importer.of(person, rowsAre);
        if (rowsAre == RowsAre.NEEDS) {
            quota.admitRows();
            audit.record("import.needs", "import");
            return needs(sheet, batch -> importedNeeds.store(batch, language, importer));
        }
        quota.admitOffers();
        audit.record("import.offers", "import");
        ImportReport report = offers(sheet, batch -> importedOffers.store(batch, language, importer));
        usage.countHere(Measure.OFFERS, report.accepted());
        return report;
    }

    /**
     * What would become of its rows. Nothing changes.
     *
     * @throws Problem as {@link #take}
     */
    ImportReport foresee(RowsAre rowsAre, MeantSheet sheet) {
        Map<String, KnownRows.Said> seen = new HashMap<>();
        Importer importer = Importer.of(person, rowsAre);
        if (rowsAre == RowsAre.OFFERS) {
            var room = known.room();
            return offers(sheet, batch -> known.foreseeOffers(importer, batch, seen, room));
        }
        return needs(sheet, batch -> known.foresee(importer, batch, NeedRow::key, seen));
    }

    private ImportReport offers(MeantSheet sheet, Function<List<OfferRow>, List<Taken>> store) {
        Batches<OfferRow> batches = new Batches<>(store);
        return read(batches, () -> OfferSheet.read(sheet, SheetLimits.UPLOAD, gazetteer, batches));
    }

    private ImportReport needs(MeantSheet sheet, Function<List<NeedRow>, List<Taken>> store) {
        Batches<NeedRow> batches = new Batches<>(store);
        return read(batches, () -> NeedSheet.read(sheet, SheetLimits.UPLOAD, gazetteer, batches));
    }

    private ImportReport read(Batches<?> batches, Reader reader) {
        if (!places.tryAcquire()) {
            throw Problem.of(429, "import.busy");
        }
        try {
            SheetReport sheet = reader.read();
            return ImportReport.of(sheet, batches.end());
        } catch (UnreadableSheet unreadable) {
            batches.end();
            throw unreadable(unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            places.release();
        }
    }

    /** The file as a whole is none: what would be right, in the words of the request. */
    static Problem unreadable(UnreadableSheet sheet) {
        return Problem.unprocessable(sheet.key(), sheet.arguments().toArray());
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
