package org.teranga.matching.esco;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** An operator extends the list of skills by the published files of ESCO. */
@Path("/{lang: [a-z]{2,3}}/operator/skills")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorSkillPages {
    private static final String PAGE = "matching/esco/skills";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String BRANCH = "group:";
    private static final Set<String> HAPPENED = Set.of("read", "taken", "dropped", "undone");

    private final ShowOperatorSkills show;
    private final BringEsco bring;
    private final PageContexts contexts;
    private final Lanes lanes;

    @Inject
    OperatorSkillPages(ShowOperatorSkills show, BringEsco bring, PageContexts contexts, Lanes lanes) {
        this.show = show;
        this.bring = bring;
        this.contexts = contexts;
        this.lanes = lanes;
    }

    /** What there is, what was added, what waits, and the form. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage all(@QueryParam("happened") @Nullable String happened) {
        checkHost();
        String known = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage(PAGE, show.view(FilledForm.EMPTY, List.of(), known));
    }

    /** Reads files and shows what they would change; with a file that is none the form comes back. */
    @POST
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect send(List<EntityPart> parts) {
        checkHost();
        SentParts sent = SentParts.of(parts);
        try {
            Map<EscoFile, byte[]> files = files(sent);
            List<EscoFault> faults = lanes.call(Lane.FILES, () -> bring.read(files));
            return faults.isEmpty() ? to("read") : new HtmlPage(PAGE, show.view(FilledForm.EMPTY, faults, "read"));
        } catch (EscoReader.UnreadableFile unreadable) {
            String why = contexts.text(
                    unreadable.sheet().key(), unreadable.sheet().arguments().toArray());
            return again(unreadable.file(), why, 422);
        } catch (Refusal refused) {
            return again(
                    EscoFile.SKILLS_FR,
                    contexts.text(refused.key(), refused.arguments().toArray()),
                    RefusalStatus.of(refused));
        }
    }

    private HtmlPage again(EscoFile file, String why, int status) {
        FilledForm form = new FilledForm(Map.of(), List.of(new FormFault(file.field(), why)));
        return new HtmlPage(PAGE, show.view(form, List.of(), ""), status);
    }

    private static Map<EscoFile, byte[]> files(SentParts sent) {
        Map<EscoFile, byte[]> files = new EnumMap<>(EscoFile.class);
        int most = (int) EscoReader.LIMITS.bytes();
        for (EscoFile file : EscoFile.values()) {
            Optional<InputStream> bytes = sent.file(file.field());
            if (bytes.isPresent()) {
                try {
                    byte[] read = bytes.get().readNBytes(most + 1);
                    if (read.length > most) {
                        throw Refusal.tooLarge("sheet.too_large", most >> 20);
                    }
                    files.put(file, read);
                } catch (IOException cut) {
                    throw Refusal.unreadable("problem.detail.400");
                }
            }
        }
        return files;
    }

    /** What was read counts from now on, with the groups that were chosen for its branches. */
    @POST
    @Path("{id: " + ID + "}/take")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect take(@PathParam("id") UUID id, Answers sent) {
        checkHost();
        Map<String, String> groups = new HashMap<>();
        sent.values().keySet().stream()
                .filter(field -> field.startsWith(BRANCH))
                .forEach(field -> groups.put(field.substring(BRANCH.length()), sent.first(field)));
        bring.take(id, groups);
        return to("taken");
    }

    /** What was read is let go. */
    @POST
    @Path("{id: " + ID + "}/drop")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect drop(@PathParam("id") UUID id) {
        checkHost();
        bring.drop(id);
        return to("dropped");
    }

    /** What was taken counts no more. */
    @POST
    @Path("{id: " + ID + "}/undo")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect undo(@PathParam("id") UUID id) {
        checkHost();
        bring.undo(id);
        return to("undone");
    }

    /** On the platform's own host alone. */
    private static void checkHost() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }

    private Redirect to(String happened) {
        return new Redirect("/" + contexts.language().tag() + "/operator/skills?happened=" + happened);
    }
}
