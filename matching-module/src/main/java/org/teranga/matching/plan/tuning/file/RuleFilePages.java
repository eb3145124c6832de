package org.teranga.matching.plan.tuning.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.matching.plan.rules.ChangeRules;
import org.teranga.matching.plan.tuning.RuleWords;
import org.teranga.matching.plan.tuning.TuningView;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** Taking rules along as a file, and bringing a file in as a draft. */
@Path("/{lang: [a-z]{2,3}}/admin/rules/file")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RuleFilePages {
    private static final int FAULTS_SHOWN = 50;

    private final RuleFile file;
    private final RuleWords words;

    @Inject
    RuleFilePages(RuleFile file, RuleWords words) {
        this.file = file;
        this.words = words;
    }

    /** The files that can be taken along, and the form. */
    @GET
    @Requires(Permission.RULES_EDIT)
    public HtmlPage form() {
        TuningView.Standing standing = file.standing();
        TuningView.Draft draft = standing.draft();
        FilledForm form = FilledForm.startingWith(draft == null ? Map.of() : Map.of("reason", draft.reason()));
        return new HtmlPage("matching/plan/tuning/file", new RuleFileView(href(), standing, form, List.of(), 0));
    }

    /** The rules in force, or the draft, as {@code match --rules} takes them. */
    @GET
    @Path("{which: rules|draft}.json")
    @Requires(Permission.RULES_EDIT)
    @Produces(MediaType.APPLICATION_JSON)
    public Response download(@PathParam("which") String which) {
        RuleFile.Written rules = file.write(which.equals("draft"));
        String name = which.equals("draft") ? "rules-draft.json" : "rules-v" + rules.version() + ".json";
        return Response.ok(rules.text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Keeps a file as the draft; with faults nothing is kept, and each is told at its place. */
    @POST
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PageOrRedirect send(List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        String why = sent.text("reason").orElse("").strip();
        Optional<InputStream> content = sent.file("file");
        List<FormFault> faults = new ArrayList<>();
        if (content.isEmpty()) {
            faults.add(new FormFault("file", words.text("rules.file.missing")));
        }
        if (why.isEmpty()) {
            faults.add(new FormFault("reason", words.text("rules.fault.no_reason")));
        } else if (why.length() > ChangeRules.LONGEST_REASON) {
            faults.add(new FormFault("reason", words.text("rules.fault.reason", ChangeRules.LONGEST_REASON)));
        }
        if (!faults.isEmpty()) {
            return again(why, faults, List.of(), 422);
        }
        try {
            file.keep(content.orElseThrow(), why, sent.text("seen").orElse(null));
            return new Redirect(words.home() + "/admin/rules?kept=yes");
        } catch (Refusal refused) {
            return refused(why, refused);
        }
    }

    private HtmlPage refused(String why, Refusal refused) {
        List<RuleFileView.Fault> faults = refused.errors().stream()
                .map(error -> new RuleFileView.Fault(
                        error.field(), words.text(error.key(), error.arguments().toArray())))
                .toList();
        String message = faults.isEmpty()
                ? words.text(refused.key(), refused.arguments().toArray())
                : words.text("rules.file.faults", faults.size());
        return again(why, List.of(new FormFault("file", message)), faults, RefusalStatus.of(refused));
    }

    private HtmlPage again(String why, List<FormFault> form, List<RuleFileView.Fault> faults, int status) {
        List<RuleFileView.Fault> shown = faults.subList(0, Math.min(faults.size(), FAULTS_SHOWN));
        FilledForm filled = new FilledForm(Map.of("reason", List.of(why)), form);
        RuleFileView view = new RuleFileView(href(), file.standing(), filled, shown, faults.size() - shown.size());
        return new HtmlPage("matching/plan/tuning/file", view, status);
    }

    private String href() {
        return words.home() + "/admin/rules/file";
    }
}
