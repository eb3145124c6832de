package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.Rulebook;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;

/** How suggestions are made: what the rules in force mean for the person who waits, or who offers. */
@Path(PersonPages.LANG + "/how")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HowPages {
    private final Rulebook rulebook;
    private final RuleWords words;

    @Inject
    HowPages(Rulebook rulebook, RuleWords words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    /**
     * The page.
     *
     * @throws Refusal not found on the platform's own host, which has no rules
     */
    @GET
    @Public
    @Transactional
    public HtmlPage how() {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        RuleSet rules = rulebook.current().rules();
        List<HowView.OfKind> kinds = rules.kinds().keySet().stream()
                .map(kind -> new HowView.OfKind(words.kind(kind), always(rules.of(kind)), counts(rules.of(kind))))
                .toList();
        return new HtmlPage("matching/plan/tuning/how", new HowView(always(rules), counts(rules), fair(rules), kinds));
    }

    private List<String> always(RuleSet rules) {
        return rules.hard().stream().map(CriterionType::id).map(words::protects).toList();
    }

    private List<String> counts(RuleSet rules) {
        return RuleNumber.of(rules).stream()
                .filter(number -> number.isWeight() && number.name().startsWith("soft-") && number.value() > 0)
                .sorted(Comparator.comparingDouble(RuleNumber::value).reversed())
                .map(words::note)
                .toList();
    }

    private List<String> fair(RuleSet rules) {
        List<String> fair = new ArrayList<>();
        Fairness fairness = rules.fairness();
        if (fairness.waitingWeight() > 0) {
            fair.add(words.text("how.waiting"));
        }
        if (fairness.hardToPlaceWeight() > 0) {
            fair.add(words.text("how.hard_to_place"));
        }
        if (!rules.floors().isEmpty()) {
            fair.add(words.text("how.floors"));
        }
        if (rules.choice().asksForLeast()) {
            fair.add(words.text("how.least"));
        }
        return fair;
    }
}
