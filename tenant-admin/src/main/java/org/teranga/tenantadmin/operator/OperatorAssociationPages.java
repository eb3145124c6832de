package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Redirect;
import org.teranga.tenantadmin.authority.OperatorRights;
import org.teranga.tenantadmin.authority.WaitingRight;

/** The associations as the operator sees them: what they use, and whether they are open; to be suspended and resumed. */
@Path("/{lang: [a-z]{2,3}}/operator/associations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorAssociationPages {
    private static final int ROWS = 50;
    private static final Set<String> TOLD = Set.of("suspended", "resumed", "limited", "confirmed", "refused");
    private static final Set<String> STATUSES = Set.of("active", "preparing", "suspended");

    private final TenantDirectory directory;
    private final Loads loads;
    private final SuspendAssociation suspension;
    private final PlatformHost host;
    private final OperatorRights rights;
    private final PageContexts contexts;

    @Inject
    OperatorAssociationPages(
            TenantDirectory directory,
            Loads loads,
            SuspendAssociation suspension,
            PlatformHost host,
            OperatorRights rights,
            PageContexts contexts) {
        this.directory = directory;
        this.loads = loads;
        this.suspension = suspension;
        this.host = host;
        this.rights = rights;
        this.contexts = contexts;
    }

    /** The list, by name. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage list(@Context UriInfo uri) {
        OperatorHost.check();
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("q", "status"), List.of("name"), ROWS);
        List<Tenant> all = directory.all();
        List<Tenant> found = all.stream().filter(tenant -> asked(tenant, query)).toList();
        List<Tenant> page =
                found.stream().skip(query.offset()).limit(query.size()).toList();
        List<OperatorHomeView.Load> used = loads.of(page);
        List<OperatorAssociationsView.Row> rows = IntStream.range(0, page.size())
                .mapToObj(i -> new OperatorAssociationsView.Row(used.get(i), status(page.get(i))))
                .toList();
        return new HtmlPage(
                "tenantadmin/operator/associations",
                new OperatorAssociationsView(query, found.size(), rows, waiting(all)));
    }

    private List<OperatorAssociationsView.Waiting> waiting(List<Tenant> all) {
        String language = contexts.language().tag();
        return rights.waitingIn(all).stream()
                .map(tenant ->
                        new OperatorAssociationsView.Waiting(tenant.name(), page(language, tenant.slug()) + "#rights"))
                .toList();
    }

    private static boolean asked(Tenant tenant, ListQuery query) {
        String words = query.filter("q").toLowerCase(Locale.ROOT);
        boolean named = words.isEmpty()
                || tenant.slug().contains(words)
                || tenant.name().toLowerCase(Locale.ROOT).contains(words);
        String status = query.filter("status");
        return named && (!STATUSES.contains(status) || status(tenant).equals(status));
    }

    /** One association. */
    @GET
    @Path("{slug}")
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage one(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        Tenant tenant = existing(slug);
        String told = done != null && TOLD.contains(done) ? done : "";
        return new HtmlPage(
                "tenantadmin/operator/association",
                view(
                        tenant,
                        told,
                        rights.waiting(tenant, page(contexts.language().tag(), slug) + "/rights")));
    }

    /** Asks before it is done. */
    @GET
    @Path("{slug}/{change: suspend|resume}")
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage confirm(@PathParam("slug") String slug, @PathParam("change") String change) {
        Tenant tenant = existing(slug);
        if (suspended(tenant) == change.equals("suspend")) {
            throw Refusal.conflict("operator.already." + change);
        }
        return new HtmlPage("tenantadmin/operator/confirm", view(tenant, "", List.of()));
    }

    /** Suspends or resumes it; again changes nothing. */
    @POST
    @Path("{slug}/{change: suspend|resume}")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect change(
            @PathParam("lang") String lang, @PathParam("slug") String slug, @PathParam("change") String change) {
        Tenant tenant = existing(slug);
        boolean suspends = change.equals("suspend");
        if (suspended(tenant) != suspends) {
            if (suspends) {
                suspension.suspend(tenant);
            } else {
                suspension.resume(tenant);
            }
        }
        return new Redirect(page(lang, slug) + "?done=" + (suspends ? "suspended" : "resumed"));
    }

    /** Confirms or refuses, as second person, what somebody of an association that has nobody else asks for. */
    @POST
    @Path("{slug}/rights/{id: [0-9a-f-]{36}}/{word: confirm|refuse}")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect decide(
            @PathParam("lang") String lang,
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @PathParam("word") String word) {
        boolean confirms = word.equals("confirm");
        rights.decide(existing(slug), id, confirms);
        return new Redirect(page(lang, slug) + "?done=" + (confirms ? "confirmed" : "refused"));
    }

    private static String page(String lang, String slug) {
        return "/" + lang + "/operator/associations/" + slug;
    }

    private OperatorAssociationView view(Tenant tenant, String done, List<WaitingRight> waiting) {
        return new OperatorAssociationView(
                loads.of(List.of(tenant)).getFirst(),
                status(tenant),
                host.addressOf(tenant.slug()),
                directory.domains(tenant),
                tenant.languages(),
                Departments.names(tenant.regions()),
                waiting,
                done);
    }

    private static boolean suspended(Tenant tenant) {
        return tenant.status() == TenantStatus.SUSPENDED;
    }

    private static String status(Tenant tenant) {
        return tenant.status().name().toLowerCase(Locale.ROOT);
    }

    private Tenant existing(String slug) {
        OperatorHost.check();
        return directory.bySlug(slug).orElseThrow(Refusal::notFound);
    }
}
