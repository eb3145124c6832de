package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.need.NeedWait;
import org.teranga.matching.pool.offer.OfferWait;
import org.teranga.platform.home.HomeFigure;
import org.teranga.platform.home.HomeFigures;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/**
 * What an association says about its roofs on its home page: who waits, what is offered, and how long an answer takes, where enough
 * answers were counted to say so. Up to ten minutes old.
 */
@ApplicationScoped
class WelcomeFigures implements HomeFigures {
    private static final String KIND = "housing";
    private static final long COARSE = 10;

    private final NeedWait needs;
    private final OfferWait offers;
    private final PageContexts contexts;

    @Inject
    WelcomeFigures(NeedWait needs, OfferWait offers, PageContexts contexts) {
        this.needs = needs;
        this.offers = offers;
        this.contexts = contexts;
    }

    @Override
    public List<HomeFigure> figures() {
        ExpectedWait asked = needs.of(KIND);
        ExpectedWait offered = offers.of(KIND);
        if (asked.waiting() == 0 && offered.waiting() == 0 && offered.counted() == 0) {
            return List.of();
        }
        Formats formats = Formats.of(contexts.language());
        List<HomeFigure> figures = new ArrayList<>();
        figures.add(figure("home.figure.needs", households(asked.waiting())));
        figures.add(figure("home.figure.offers", formats.number(offered.waiting())));
        if (offered.known()) {
            figures.add(figure("home.figure.wait", contexts.text("home.figure.days", offered.days())));
        }
        return figures;
    }

    /** By tens, and nothing below ten: who watches the page must not read in it that somebody has come, or is gone. */
    private String households(long waiting) {
        return waiting < COARSE
                ? contexts.text("home.figure.few")
                : contexts.text("home.figure.about", waiting / COARSE * COARSE);
    }

    private HomeFigure figure(String key, String value) {
        return new HomeFigure(contexts.text(key), value);
    }
}
