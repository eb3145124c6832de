package org.teranga.matching.safeguarding.policy.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.PolicyFaults;
import org.teranga.matching.safeguarding.policy.version.ChangePolicy;
import org.teranga.matching.safeguarding.policy.version.PolicyDifference;
import org.teranga.matching.safeguarding.policy.version.PublishPolicy;
import org.teranga.matching.safeguarding.policy.version.SeenPolicy;
import org.teranga.matching.safeguarding.policy.version.TryPolicy;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** An administrator or a lead reads the policy, writes a draft, tries it; another publishes it. */
@Path("/{lang: [a-z]{2,3}}/admin/policy")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PolicyPages {
    private static final String POLICY = "matching/safeguarding/policy";
    private static final String LINES = "matching/safeguarding/policy_lines";
    private static final String OWN = "matching/safeguarding/policy_own";
    private static final Set<String> HAPPENED = Set.of("kept", "published", "discarded");

    private final ShowPolicy show;
    private final ChangePolicy change;
    private final PublishPolicy publish;
    private final TryPolicy tryPolicy;
    private final PolicyWords words;

    @Inject
    PolicyPages(ShowPolicy show, ChangePolicy change, PublishPolicy publish, TryPolicy tryPolicy, PolicyWords words) {
        this.show = show;
        this.change = change;
        this.publish = publish;
        this.tryPolicy = tryPolicy;
        this.words = words;
    }

    /** What is asked of whom; with what the draft would change where that is wanted. */
    @MenuEntry(menu = Menu.ADMIN, key = "policy.nav", order = 41, icon = "shield", section = "admin.group.work")
    @MenuEntry(
            menu = Menu.DESK,
            key = "policy.nav",
            order = 61,
            section = "nav.section.association",
            unless = Permission.SETTINGS_EDIT)
    @GET
    @Requires(Permission.POLICY_EDIT)
    public HtmlPage policy(
            @QueryParam("happened") @Nullable String happened, @QueryParam("try") @Nullable String wanted) {
        PolicyDifference effect = "yes".equals(wanted) ? tryPolicy.on(tryPolicy.given(null)) : null;
        String done = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage(POLICY, show.policy(effect, FilledForm.EMPTY, done, false));
    }

    /** Publishes the draft. */
    @POST
    @Path("publish")
    @Requires(Permission.POLICY_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect publish(
            @FormParam("reason") @Nullable String reason, @FormParam("seen") @Nullable String seen) {
        String why = Objects.requireNonNullElse(reason, "").strip();
        if (why.isEmpty()) {
            return again(why, List.of(new FormFault("reason", words.text("policy.fault.no_reason"))), 422);
        }
        try {
            publish.publish(why, seen(seen));
        } catch (Invalid faulty) {
            return again(why, faults(faulty, any -> "reason"), 422);
        } catch (ChangedMeanwhile refused) {
            return again(why, List.of(), RefusalStatus.of(refused));
        }
        return new Redirect(words.href() + "?happened=published");
    }

    /** Throws the draft away. */
    @POST
    @Path("discard")
    @Requires(Permission.POLICY_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect discard(@FormParam("seen") @Nullable String seen) {
        try {
            change.discard(seen(seen));
        } catch (ChangedMeanwhile refused) {
            return again("", List.of(), RefusalStatus.of(refused));
        }
        return new Redirect(words.href() + "?happened=discarded");
    }

    /** The form of the association's own checks. */
    @GET
    @Path("own")
    @Requires(Permission.POLICY_EDIT)
    public HtmlPage own() {
        return new HtmlPage(OWN, show.own());
    }

    /** Keeps a draft with these checks of the association's own; with faults nothing that was written is lost. */
    @POST
    @Path("own")
    @Requires(Permission.POLICY_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect keepOwn(Answers sent) {
        SentOwnChecks checks = new SentOwnChecks(sent);
        try {
            change.goOn(checks.json(sent.first("from").strip()), seen(sent.first("seen")));
        } catch (Invalid faulty) {
            return ownAgain(sent, faults(faulty, checks::field), 422);
        } catch (ChangedMeanwhile refused) {
            return ownAgain(sent, List.of(), RefusalStatus.of(refused));
        }
        return new Redirect(words.href() + "?happened=kept");
    }

    /** The form of one kind of help. */
    @GET
    @Path("{kind: [a-z]+}")
    @Requires(Permission.POLICY_EDIT)
    public HtmlPage lines(@PathParam("kind") String kind) {
        return new HtmlPage(LINES, show.lines(known(kind)));
    }

    /** Keeps a draft with these lines; with faults, or where somebody else was faster, nothing that was written is lost. */
    @POST
    @Path("{kind: [a-z]+}")
    @Requires(Permission.POLICY_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect keep(@PathParam("kind") String kind, Answers sent) {
        SentLines lines = new SentLines(sent);
        String json = lines.json(
                known(kind), sent.first("from").strip(), sent.first("reason").strip());
        try {
            change.goOn(json, seen(sent.first("seen")));
        } catch (Invalid faulty) {
            return linesAgain(kind, sent, faults(faulty, lines::field), 422);
        } catch (ChangedMeanwhile refused) {
            return linesAgain(kind, sent, List.of(), RefusalStatus.of(refused));
        }
        return new Redirect(words.href() + "?happened=kept");
    }

    private HtmlPage again(String reason, List<FormFault> faults, int status) {
        FilledForm form = new FilledForm(Map.of("reason", List.of(reason)), faults);
        return new HtmlPage(POLICY, show.policy(null, form, "", status == 409), status);
    }

    private HtmlPage linesAgain(String kind, Answers sent, List<FormFault> faults, int status) {
        int rows = (int) sent.values().keySet().stream()
                .filter(field -> field.matches("check-[0-9]{1,2}"))
                .count();
        FilledForm form = FilledForm.sent(sent.values(), faults);
        return new HtmlPage(
                LINES,
                show.lines(kind, Math.min(rows, PolicyFaults.MOST_LINES), form, sent.first("seen"), status == 409),
                status);
    }

    private HtmlPage ownAgain(Answers sent, List<FormFault> faults, int status) {
        FilledForm form = FilledForm.sent(sent.values(), faults);
        return new HtmlPage(OWN, show.own(SentOwnChecks.MOST, form, sent.first("seen"), status == 409), status);
    }

    private List<FormFault> faults(Invalid faulty, UnaryOperator<String> field) {
        return faulty.errors().stream()
                .map(error -> new FormFault(
                        field.apply(error.field()),
                        words.text(error.key(), error.arguments().toArray())))
                .toList();
    }

    private static String known(String kind) {
        if (!FloorOfHelp.kinds().contains(kind)) {
            throw Refusal.notFound();
        }
        return kind;
    }

    private static SeenPolicy seen(@Nullable String tag) {
        return SeenPolicy.of(tag).orElse(SeenPolicy.NOTHING);
    }
}
