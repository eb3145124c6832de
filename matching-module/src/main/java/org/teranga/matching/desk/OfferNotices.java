package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.matching.safeguarding.ShowBars;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.ShowCaseFile;

/** What staff should know before they go on with an offer. */
@ApplicationScoped
class OfferNotices {
    private final ShowBars bars;
    private final IdentityChanges identities;
    private final ShowCaseFile files;

    @Inject
    OfferNotices(ShowBars bars, IdentityChanges identities, ShowCaseFile files) {
        this.bars = bars;
        this.identities = identities;
        this.files = files;
    }

    /** Its file; null for who works on no files. */
    @Nullable
    CaseFileView file(OfferId offer) {
        return files.show("offer", offer.value()).orElse(null);
    }

    /** What stands, or stood, against its host since something was wrong, the latest first. */
    List<BarView.Line> bars(OfferId offer) {
        return bars.of(offer);
    }

    /** Whether its name or address became another, and nobody has said yet that it is the same person. */
    @Transactional
    boolean anotherPerson(OfferId offer) {
        return identities
                .open("offer", offer.value())
                .filter(IdentityChange::isAnother)
                .isPresent();
    }
}
