package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.desk.papercode.IssuePaperCode;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.matching.safeguarding.ShowBars;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.ShowCaseFile;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.DeskThreadView;
import org.teranga.platform.message.ThreadOfFile;

/** What staff should know before they go on with an offer. */
@ApplicationScoped
class OfferNotices {
    private final ShowBars bars;
    private final IdentityChanges identities;
    private final ShowCaseFile files;
    private final ThreadOfFile threads;
    private final Homes homes;
    private final IssuePaperCode codes;
    private final CurrentPerson reader;

    @Inject
    OfferNotices(
            ShowBars bars,
            IdentityChanges identities,
            ShowCaseFile files,
            ThreadOfFile threads,
            Homes homes,
            IssuePaperCode codes,
            CurrentPerson reader) {
        this.bars = bars;
        this.identities = identities;
        this.files = files;
        this.threads = threads;
        this.homes = homes;
        this.codes = codes;
        this.reader = reader;
    }

    /** Its file; null for who works on no files. */
    @Nullable
    CaseFileView file(OfferId offer) {
        return files.show("offer", offer.value()).orElse(null);
    }

    /** The conversation with its host; null where there is none to be shown, and on the reader's own file. */
    @Nullable
    DeskThreadView thread(OfferId offer, @Nullable CaseFileView file) {
        return file == null ? null : threads.of(offer.value(), file).orElse(null);
    }

    /** Whether whoever offers has no other way to their page than a code on paper. */
    boolean printsCode(OfferId offer) {
        return codes.possible(offer);
    }

    /** The file of its home, after the language; empty where it is no offer of one, or the reader may not read that. */
    @Transactional
    Optional<String> home(OfferId offer) {
        return reader.may(Permission.OFFERS_WRITE)
                ? homes.of(offer).map(home -> "/desk/homes/" + home)
                : Optional.empty();
    }

    /** What stands, or stood, against its host since something was wrong, the latest first. */
    List<BarView.Line> bars(OfferId offer) {
        return bars.of(offer);
    }

    /** Whether its name or address became another, and nobody has said yet that it is the same person. */
    @Transactional
    boolean anotherPerson(OfferId offer) {
        return identities.open("offer", offer.value()).isPresent();
    }
}
