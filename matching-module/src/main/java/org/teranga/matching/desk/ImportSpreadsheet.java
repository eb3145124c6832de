package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.teranga.matching.engine.market.Gazetteer;
import org.teranga.matching.spreadsheet.CommunePlaces;
import org.teranga.matching.spreadsheet.NeedRow;
import org.teranga.matching.spreadsheet.NeedSheet;
import org.teranga.matching.spreadsheet.OfferRow;
import org.teranga.matching.spreadsheet.OfferSheet;
import org.teranga.matching.spreadsheet.SheetLimits;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.UnreadableSheet;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;
import org.teranga.platform.web.Problem;
import org.teranga.platform.web.QuotaGuard;

/**
 * Staff bring a spreadsheet of offers or of needs in. A row's key is its id, else its content: seen again unchanged it changes nothing,
 * changed it updates. Good rows stay, whatever is wrong with others.
 */
@ApplicationScoped
public class ImportSpreadsheet {
    /** So many at once on one node: each may hold a file in memory. */
    private static final int AT_ONCE = 2;

    private final ImportedOffers importedOffers;
    private final ImportedNeeds importedNeeds;
    private final AuditTrail audit;
    private final QuotaGuard quota;
    private final Usage usage;
    private final Gazetteer gazetteer = new CommunePlaces(Communes.load());
    private final Semaphore places = new Semaphore(AT_ONCE);

    @Inject
    ImportSpreadsheet(
            ImportedOffers importedOffers,
            ImportedNeeds importedNeeds,
            AuditTrail audit,
            QuotaGuard quota,
            Usage usage) {
        this.importedOffers = importedOffers;
        this.importedNeeds = importedNeeds;
        this.audit = audit;
        this.quota = quota;
        this.usage = usage;
    }

    /**
     * Brings offers in.
     *
     * @throws Problem 422 where the file as a whole cannot be read, 429 where too many are being read or the association has reached a limit
     */
    public ImportReport offers(InputStream file) {
        quota.admitOffers();
        String language = TenantContext.required().languages().getFirst();
        Batches<OfferRow> batches = new Batches<>(batch -> importedOffers.store(batch, language));
        ImportReport report = read(
                file,
                "import.offers",
                batches,
                spool -> OfferSheet.read(spool, SheetLimits.UPLOAD, gazetteer, batches));
        usage.countHere(Measure.OFFERS, report.accepted());
        return report;
    }

    /** As {@link #offers}, for needs. */
    public ImportReport needs(InputStream file) {
        quota.admitRows();
        String language = TenantContext.required().languages().getFirst();
        Batches<NeedRow> batches = new Batches<>(batch -> importedNeeds.store(batch, language));
        return read(
                file, "import.needs", batches, spool -> NeedSheet.read(spool, SheetLimits.UPLOAD, gazetteer, batches));
    }

    private ImportReport read(InputStream file, String action, Batches<?> batches, Reader reader) {
        if (!places.tryAcquire()) {
            throw Problem.of(429, "import.busy");
        }
        try {
            audit.record(action, "import");
            SheetReport sheet = reader.read(Spool.of(file));
            List<Taken> taken = batches.end();
            return ImportReport.of(sheet, taken);
        } catch (UnreadableSheet unreadable) {
            batches.end();
            throw Problem.unprocessable(unreadable.key(), unreadable.arguments().toArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            places.release();
        }
    }

    private interface Reader {
        SheetReport read(Spool spool) throws IOException;
    }
}
