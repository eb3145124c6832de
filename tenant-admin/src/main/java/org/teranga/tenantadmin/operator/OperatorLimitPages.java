package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.usage.QuotaSettings;
import org.teranga.platform.web.Problem;

/** How far an association may go, set by the platform; empty fields leave it at the usual limits. */
@Path("/{lang: [a-z]{2,3}}/operator/associations/{slug}/limits")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorLimitPages {
    private static final int FAULTY = 422;
    private static final List<TenantSetting<?>> LIMITS = new QuotaSettings().settings();

    private final TenantDirectory directory;
    private final TenantSettings settings;
    private final ChangeLimits limits;
    private final PageContexts contexts;

    @Inject
    OperatorLimitPages(TenantDirectory directory, TenantSettings settings, ChangeLimits limits, PageContexts contexts) {
        this.directory = directory;
        this.settings = settings;
        this.limits = limits;
        this.contexts = contexts;
    }

    /** The form, with what was set before. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage form(@PathParam("slug") String slug) {
        Tenant tenant = existing(slug);
        Map<String, String> chosen;
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            chosen = limits.chosen();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        LIMITS.forEach(limit -> fields.put(field(limit), chosen.getOrDefault(limit.key(), "")));
        return page(tenant, FilledForm.startingWith(fields), 200);
    }

    /** Sets all of them, or says what is wrong and sets none. */
    @POST
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object set(
            @PathParam("lang") String lang, @PathParam("slug") String slug, MultivaluedMap<String, String> sent) {
        Tenant tenant = existing(slug);
        List<FormFault> faults = new ArrayList<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (TenantSetting<?> limit : LIMITS) {
            String text =
                    Objects.requireNonNullElse(sent.getFirst(field(limit)), "").replaceAll("[\\s\u00A0\u202F]", "");
            wanted.put(limit.key(), text);
            if (!text.isEmpty()) {
                limit.kind()
                        .fault(text)
                        .ifPresent(fault -> faults.add(new FormFault(
                                field(limit),
                                contexts.text(fault.key(), fault.arguments().toArray()))));
            }
        }
        if (!faults.isEmpty()) {
            return page(tenant, FilledForm.sent(sent, faults), FAULTY);
        }
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            limits.set(wanted);
        }
        return Response.seeOther(URI.create("/" + lang + "/operator/associations/" + slug + "?done=limited"))
                .build();
    }

    private HtmlPage page(Tenant tenant, FilledForm form, int status) {
        List<OperatorLimitsView.Limit> shown = LIMITS.stream()
                .map(limit -> new OperatorLimitsView.Limit(
                        limit.key(),
                        field(limit),
                        ((Number) settings.of(Map.of()).of(limit)).longValue()))
                .toList();
        return new HtmlPage(
                "tenantadmin/operator/limits",
                new OperatorLimitsView(tenant.name(), tenant.slug(), shown, form),
                status);
    }

    private static String field(TenantSetting<?> limit) {
        return limit.key().replace('.', '-');
    }

    private Tenant existing(String slug) {
        OperatorHost.check();
        return directory.bySlug(slug).orElseThrow(Problem::notFound);
    }
}
