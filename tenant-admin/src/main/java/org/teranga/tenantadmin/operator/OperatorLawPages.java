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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.law.LawChanges;
import org.teranga.platform.content.law.LawReach;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.SentForms;

/** An operator says that a law has changed, having seen how many pages that concerns, and takes back what was said by mistake. */
@Path("/{lang: [a-z]{2,3}}/operator/laws")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorLawPages {
    private static final String PAGE = "tenantadmin/operator/laws";
    private static final Set<String> HAPPENED = Set.of("said", "taken_back");
    private static final int LONGEST_NOTE = 2_000;

    private final LawChanges changes;
    private final LawReach reach;
    private final SentForms sentForms;

    @Inject
    OperatorLawPages(LawChanges changes, LawReach reach, SentForms sentForms) {
        this.changes = changes;
        this.reach = reach;
        this.sentForms = sentForms;
    }

    /** What was announced. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage all(@QueryParam("happened") @Nullable String happened) {
        OperatorHost.check();
        return page(FilledForm.EMPTY, null, happened != null && HAPPENED.contains(happened) ? happened : "", 200);
    }

    /** Tells how far a change would reach, or announces it; with faults the form comes back. */
    @POST
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object announce(@PathParam("lang") String lang, MultivaluedMap<String, String> sent) {
        OperatorHost.check();
        String citation = said(sent, "citation");
        List<FieldError> faults = new ArrayList<>();
        if (citation.isEmpty()
                || citation.length() > Source.LONGEST_CITATION
                || Source.law(citation).isEmpty()) {
            faults.add(FieldError.of("citation", "law.unreadable", citation));
        }
        if ("preview".equals(sent.getFirst("do"))) {
            return page(
                    sentForms.again(sent, faults),
                    faults.isEmpty() ? reach.of(citation) : null,
                    "",
                    faults.isEmpty() ? 200 : 422);
        }
        LocalDate day = day(said(sent, "day"), faults);
        String note = said(sent, "note");
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            faults.add(FieldError.of("note", "operator.laws.fault.note", LONGEST_NOTE));
        }
        String url = said(sent, "url");
        if (!url.isEmpty() && !url.matches("https://[!-~]{3," + (Source.LONGEST_URL - 8) + "}")) {
            faults.add(FieldError.of("url", "operator.laws.fault.url"));
        }
        if (day == null || !faults.isEmpty()) {
            return page(sentForms.again(sent, faults), null, "", 422);
        }
        changes.announce(citation, day, note, url);
        return to(lang, "said");
    }

    /** Takes one back. */
    @POST
    @Path("{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}/take-back")
    @Requires(Permission.OPERATE_PLATFORM)
    public Response takeBack(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        OperatorHost.check();
        changes.takeBack(id);
        return to(lang, "taken_back");
    }

    private static @Nullable LocalDate day(String text, List<FieldError> faults) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            faults.add(FieldError.of("day", "operator.laws.fault.day"));
            return null;
        }
    }

    private HtmlPage page(FilledForm form, LawReach.@Nullable Reach far, String happened, int status) {
        return new HtmlPage(PAGE, new OperatorLawsView(form, far, changes.all(), happened), status);
    }

    private static String said(MultivaluedMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    private static Response to(String lang, String happened) {
        return Response.seeOther(URI.create("/" + lang + "/operator/laws?happened=" + happened))
                .build();
    }
}
