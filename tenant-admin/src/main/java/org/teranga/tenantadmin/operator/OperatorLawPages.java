package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.law.LawChanges;
import org.teranga.platform.content.law.LawReach;
import org.teranga.platform.content.law.LawSuggestion;
import org.teranga.platform.content.law.LawSuggestions;
import org.teranga.platform.content.law.SaidChange;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** An operator says that a law has changed, having seen how many pages that concerns, and takes back what was said by mistake. */
@Path("/{lang: [a-z]{2,3}}/operator/laws")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorLawPages {
    private static final String PAGE = "tenantadmin/operator/laws";
    private static final Set<String> HAPPENED = Set.of("said", "taken_back", "declined");
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final LawChanges changes;
    private final LawReach reach;
    private final LawSuggestions suggestions;
    private final TenantDirectory directory;
    private final SentForms sentForms;

    @Inject
    OperatorLawPages(
            LawChanges changes,
            LawReach reach,
            LawSuggestions suggestions,
            TenantDirectory directory,
            SentForms sentForms) {
        this.changes = changes;
        this.suggestions = suggestions;
        this.directory = directory;
        this.reach = reach;
        this.sentForms = sentForms;
    }

    /** What was announced. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage all(
            @QueryParam("happened") @Nullable String happened, @QueryParam("suggestion") @Nullable String suggestion) {
        OperatorHost.check();
        FilledForm form = suggestion != null && suggestion.matches(ID)
                ? suggestions
                        .open(UUID.fromString(suggestion))
                        .map(OperatorLawPages::filled)
                        .orElse(FilledForm.EMPTY)
                : FilledForm.EMPTY;
        return page(form, null, happened != null && HAPPENED.contains(happened) ? happened : "", 200);
    }

    /** Tells how far a change would reach, or announces it; with faults the form comes back. */
    @POST
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect announce(@PathParam("lang") String lang, Answers sent) {
        OperatorHost.check();
        List<FieldError> faults = new ArrayList<>();
        if ("preview".equals(sent.first("do"))) {
            String citation = SaidChange.namedLaw(sent, faults);
            return page(
                    sentForms.again(sent, faults),
                    faults.isEmpty() ? reach.of(citation) : null,
                    "",
                    faults.isEmpty() ? 200 : 422);
        }
        Optional<SaidChange> said = SaidChange.read(sent, faults);
        if (said.isEmpty()) {
            return page(sentForms.again(sent, faults), null, "", 422);
        }
        SaidChange change = said.get();
        changes.announce(change.citation(), change.day(), change.note(), change.url());
        String suggestion = sent.first("suggestion");
        if (suggestion.matches(ID)) {
            suggestions.decide(UUID.fromString(suggestion), true);
        }
        return to(lang, "said");
    }

    /** Declines what an association says. */
    @POST
    @Path("suggestions/{id: " + ID + "}/decline")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect decline(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        OperatorHost.check();
        suggestions.decide(id, false);
        return to(lang, "declined");
    }

    private static FilledForm filled(LawSuggestion one) {
        return FilledForm.startingWith(Map.of(
                "suggestion", one.id().toString(),
                "citation", one.said().citation(),
                "day", one.said().day().toString(),
                "note", one.said().note(),
                "url", one.said().url()));
    }

    /** Takes one back. */
    @POST
    @Path("{id: " + ID + "}/take-back")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect takeBack(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        OperatorHost.check();
        changes.takeBack(id);
        return to(lang, "taken_back");
    }

    private HtmlPage page(FilledForm form, LawReach.@Nullable Reach far, String happened, int status) {
        return new HtmlPage(PAGE, new OperatorLawsView(form, far, changes.all(), waiting(), happened), status);
    }

    private List<OperatorLawsView.Suggestion> waiting() {
        return suggestions.open().stream()
                .map(one -> new OperatorLawsView.Suggestion(
                        one.id().toString(),
                        directory.byId(one.tenant()).map(Tenant::name).orElse(""),
                        one.said(),
                        one.at()))
                .toList();
    }

    private static Redirect to(String lang, String happened) {
        return new Redirect("/" + lang + "/operator/laws?happened=" + happened);
    }
}
