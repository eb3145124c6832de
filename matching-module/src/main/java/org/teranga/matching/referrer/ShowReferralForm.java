package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.OfferedKinds;
import org.teranga.matching.pool.locality.PlaceChoices;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;

/** Shows the form by which a need is entered or corrected for a partner. */
@ApplicationScoped
class ShowReferralForm {
    private static final String PAGE = "matching/referrer/form";

    private final AdmitReferrer admit;
    private final ReferralConsent consent;
    private final OfferedKinds kinds;
    private final PlaceChoices places;

    @Inject
    ShowReferralForm(AdmitReferrer admit, ReferralConsent consent, OfferedKinds kinds, PlaceChoices places) {
        this.admit = admit;
        this.consent = consent;
        this.kinds = kinds;
        this.places = places;
    }

    /**
     * A new one.
     *
     * @param home the page of all of them
     * @param once which form it is
     */
    HtmlPage fresh(String home, @Nullable String kind, FilledForm form, UUID once, int status) {
        ReferrerAccess access = admit.required();
        List<String> offered = kinds.codes();
        String chosen = kind != null && offered.contains(kind) ? kind : "";
        return new HtmlPage(
                PAGE,
                new ReferralFormView(
                        access.name(),
                        chosen,
                        form,
                        home + "/new",
                        home,
                        once.toString(),
                        "",
                        0,
                        offered,
                        places.of(form),
                        ReferralConsent.languages().stream()
                                .map(language -> new ReferralFormView.Told(
                                        language.tag(), consent.words(language, access.name()), language.rightToLeft()))
                                .toList()),
                status);
    }

    /** What was entered, to be corrected. */
    HtmlPage correction(String home, CorrectReferred.Opened opened, int status) {
        ReferredNeed need = opened.need();
        String own = home + "/" + need.id();
        return new HtmlPage(
                PAGE,
                new ReferralFormView(
                        admit.required().name(),
                        need.kind(),
                        opened.filled(),
                        own + "/correct",
                        own,
                        null,
                        need.number(),
                        need.now(),
                        List.of(),
                        places.of(opened.filled()),
                        List.of()),
                status);
    }
}
