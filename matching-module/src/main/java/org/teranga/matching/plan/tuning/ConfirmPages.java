package org.teranga.matching.plan.tuning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.UnreachableFloor;
import org.teranga.matching.plan.rules.ChangeRules;
import org.teranga.matching.plan.rules.CheckFloors;
import org.teranga.matching.plan.rules.Seen;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.ChangedMeanwhile;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** Publishing the draft, or an earlier version anew: first the difference is read once more. */
@Path("/{lang: [a-z]{2,3}}/admin/rules")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConfirmPages {
    private final ConfirmSteps steps;
    private final ShowDials showDials;
    private final ChangeRules change;
    private final CheckFloors floors;
    private final RuleWords words;

    @Inject
    ConfirmPages(ConfirmSteps steps, ShowDials showDials, ChangeRules change, CheckFloors floors, RuleWords words) {
        this.steps = steps;
        this.showDials = showDials;
        this.change = change;
        this.floors = floors;
        this.words = words;
    }

    /** What publishing the draft would change. */
    @GET
    @Path("publish")
    @Requires(Permission.RULES_EDIT)
    public HtmlPage publish() {
        return page(null, null, List.of(), 200);
    }

    /** Publishes the draft. */
    @POST
    @Path("publish")
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect publish(
            @FormParam("reason") @Nullable String reason,
            @FormParam("seen") @Nullable String seen,
            @FormParam(CheckFloors.FIELD) @Nullable String confirmed) {
        return decided(null, reason, seen, confirmed);
    }

    /** What going back to a version would change. */
    @GET
    @Path("restore/{version: [1-9][0-9]{0,8}}")
    @Requires(Permission.RULES_EDIT)
    public HtmlPage restore(@PathParam("version") int version) {
        return page(version, null, List.of(), 200);
    }

    /** Publishes that version anew. */
    @POST
    @Path("restore/{version: [1-9][0-9]{0,8}}")
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect restore(
            @PathParam("version") int version,
            @FormParam("reason") @Nullable String reason,
            @FormParam("seen") @Nullable String seen,
            @FormParam(CheckFloors.FIELD) @Nullable String confirmed) {
        return decided(version, reason, seen, confirmed);
    }

    private PageOrRedirect decided(
            @Nullable Integer restored, @Nullable String reason, @Nullable String tag, @Nullable String confirmed) {
        String why = Objects.requireNonNullElse(reason, "").strip();
        if (why.isEmpty()) {
            return page(restored, why, List.of(new FormFault("reason", words.text("rules.fault.no_reason"))), 422);
        }
        List<String> groups =
                List.of(Objects.requireNonNullElse(confirmed, "").strip().split(" "));
        boolean unsaid = floors.unreachable(steps.facts(restored).rules()).stream()
                .anyMatch(floor -> !groups.contains(floor.code()));
        if (unsaid) {
            FormFault fault = new FormFault(CheckFloors.FIELD, words.text("rules.fault.unconfirmed"));
            return page(restored, why, List.of(fault), 422);
        }
        Seen seen = DialPages.seen(tag);
        try {
            int version = restored == null
                    ? change.publish(why, seen).number()
                    : change.rollBack(restored, why, seen).number();
            return new Redirect(words.home() + "/desk/rules?published=" + version);
        } catch (ChangedMeanwhile refused) {
            return page(restored, why, List.of(), RefusalStatus.of(refused));
        }
    }

    private HtmlPage page(@Nullable Integer restored, @Nullable String written, List<FormFault> faults, int status) {
        ConfirmSteps.Facts facts = steps.facts(restored);
        String home = words.home() + "/admin/rules";
        TuningView.Draft draft = facts.standing().draft();
        String usual = restored == null && draft != null ? draft.reason() : "";
        FilledForm form = new FilledForm(Map.of("reason", List.of(Objects.requireNonNullElse(written, usual))), faults);
        List<UnreachableFloor> unreachable = floors.unreachable(facts.rules());
        ConfirmView view = new ConfirmView(
                home + (restored == null ? "/publish" : "/restore/" + restored),
                restored == null ? home : words.home() + "/desk/rules",
                restored,
                facts.standing(),
                form,
                facts.changes(),
                showDials.effect(facts.rules()),
                unreachable.stream().map(words::unreachable).toList(),
                unreachable.stream().map(UnreachableFloor::code).collect(Collectors.joining(" ")),
                status == 409);
        return new HtmlPage("matching/plan/tuning/confirm", view, status);
    }
}
