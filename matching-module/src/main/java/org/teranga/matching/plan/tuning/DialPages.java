package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.rules.ChangeRules;
import org.teranga.matching.plan.rules.Seen;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** An administrator's dials: turning them, seeing what that would change, keeping a draft, throwing it away. */
@Path("/{lang: [a-z]{2,3}}/admin/rules")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DialPages {
    private static final String PAGE = "matching/plan/tuning/dials";

    private final ShowDials showDials;
    private final ChangeRules change;
    private final RuleWords words;

    @Inject
    DialPages(ShowDials showDials, ChangeRules change, RuleWords words) {
        this.showDials = showDials;
        this.change = change;
        this.words = words;
    }

    /** The draft, else what is in force; or a ready-made set, or a lever at a position, to begin with. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.rules", order = 60, section = "nav.section.association")
    @MenuEntry(menu = Menu.ADMIN, key = "nav.desk.rules", order = 30, icon = "scales", section = "admin.group.work")
    @GET
    @Requires(Permission.RULES_EDIT)
    public HtmlPage dials(
            @QueryParam("set") @Nullable String set,
            @QueryParam("lever") @Nullable String lever,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kept") @Nullable String kept,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("begin") @Nullable String begin) {
        if (lever != null) {
            return new HtmlPage(PAGE, showDials.turnedTo(lever, to == null ? "" : to));
        }
        RuleTab tab = RuleTab.of(kind).orElseThrow(Refusal::notFound);
        boolean just = "yes".equals(kept);
        return tab.own() == null
                ? new HtmlPage(PAGE, showDials.kept(set == null || set.isBlank() ? null : set, just))
                : new HtmlPage(PAGE, showDials.ofKind(tab.own(), begin == null ? "" : begin, just));
    }

    /** Shows what the dials would change, or keeps them; nothing that was turned is lost where they cannot be kept. */
    @POST
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect turn(Answers sent, @HeaderParam("HX-Request") @Nullable String script) {
        SentRules rules = SentRules.of(sent);
        String wish = sent.first("do", "simulate");
        boolean sharing = wish.equals("share") && rules.tab().own() != null;
        boolean keeping = sharing || wish.equals("save") || wish.equals("publish");
        List<FormFault> faults = new ArrayList<>(sharing ? List.of() : words.faults(rules));
        if (keeping) {
            faults.addAll(reasonFaults(sent));
        }
        if (!faults.isEmpty()) {
            FilledForm form = FilledForm.sent(sent.values(), faults);
            return new HtmlPage(PAGE, showDials.faulty(rules, form), script == null ? 422 : 200);
        }
        FilledForm form = FilledForm.sent(sent.values(), List.of());
        return keeping ? keep(rules, form, wish) : new HtmlPage(PAGE, showDials.turned(rules, form));
    }

    private PageOrRedirect keep(SentRules rules, FilledForm form, String wish) {
        try {
            change.draft(showDials.kept(rules, wish), form.value("reason"), seen(form.value("seen")));
        } catch (ChangedMeanwhile refused) {
            return new HtmlPage(PAGE, showDials.beaten(rules, form), RefusalStatus.of(refused));
        }
        String of = rules.tab().query();
        return to(wish.equals("publish") ? "/publish" : "?kept=yes" + (of.isEmpty() ? "" : "&" + of));
    }

    /** Throws the draft away. */
    @POST
    @Path("discard")
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect discard(Answers sent) {
        change.discard(seen(sent.first("seen")));
        return to("");
    }

    private List<FormFault> reasonFaults(Answers sent) {
        String reason = sent.first("reason");
        if (reason.isBlank()) {
            return List.of(new FormFault("reason", words.text("rules.fault.no_reason")));
        }
        return reason.strip().length() <= ChangeRules.LONGEST_REASON
                ? List.of()
                : List.of(new FormFault("reason", words.text("rules.fault.reason", ChangeRules.LONGEST_REASON)));
    }

    /** A form without it was made by nobody's page: it is held against what nobody has seen. */
    public static Seen seen(@Nullable String tag) {
        return Seen.of(tag).orElse(new Seen(0, null));
    }

    private Redirect to(String rest) {
        return new Redirect(words.home() + "/admin/rules" + rest);
    }
}
