package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.SettingKind;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.tenantadmin.setting.SettingWords;

/** How far an association may go, set by the platform; empty fields leave it at the usual limits. */
@Path("/{lang: [a-z]{2,3}}/operator/associations/{slug}/limits")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorLimitPages {
    private static final int FAULTY = 422;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final TenantDirectory directory;
    private final TenantSettings settings;
    private final ChangeLimits limits;
    private final SettingWords words;
    private final PageContexts contexts;

    @Inject
    OperatorLimitPages(
            TenantDirectory directory,
            TenantSettings settings,
            ChangeLimits limits,
            SettingWords words,
            PageContexts contexts) {
        this.directory = directory;
        this.settings = settings;
        this.limits = limits;
        this.words = words;
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
        limits.all().forEach(limit -> fields.put(field(limit), chosen.getOrDefault(limit.key(), "")));
        return page(tenant, FilledForm.startingWith(fields), 200);
    }

    /** Sets all of them, or says what is wrong and sets none. */
    @POST
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect set(@PathParam("lang") String lang, @PathParam("slug") String slug, Answers sent) {
        Tenant tenant = existing(slug);
        List<FormFault> faults = new ArrayList<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (TenantSetting<?> limit : limits.all()) {
            String text = text(limit, sent);
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
            return page(tenant, FilledForm.sent(sent.values(), faults), FAULTY);
        }
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            limits.set(wanted);
        }
        return new Redirect("/" + lang + "/operator/associations/" + slug + "?done=limited");
    }

    /** Makes count again what one of the changes led to. */
    @POST
    @Path("back")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect back(
            @PathParam("lang") String lang,
            @PathParam("slug") String slug,
            @FormParam("change") @DefaultValue("") String change) {
        Tenant tenant = existing(slug);
        if (!change.matches(ID)) {
            throw Refusal.notFound();
        }
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            limits.restore(UUID.fromString(change));
        }
        return new Redirect("/" + lang + "/operator/associations/" + slug + "/limits#history");
    }

    private HtmlPage page(Tenant tenant, FilledForm form, int status) {
        SettingValues usual = settings.of(Map.of());
        List<OperatorLimitsView.Limit> shown = limits.all().stream()
                .map(limit -> new OperatorLimitsView.Limit(
                        limit.key(),
                        field(limit),
                        SettingWords.kind(limit.kind()),
                        words.value(limit, usual.writtenStandard(limit)),
                        words.words(limit)))
                .toList();
        return new HtmlPage(
                "tenantadmin/operator/limits",
                new OperatorLimitsView(tenant.name(), tenant.slug(), shown, form, changes(tenant, usual)),
                status);
    }

    private List<OperatorLimitsView.Change> changes(Tenant tenant, SettingValues usual) {
        List<TenantValues.Change> changes;
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            changes = limits.history();
        }
        Map<String, TenantSetting<?>> byKey =
                limits.all().stream().collect(Collectors.toMap(TenantSetting::key, Function.identity()));
        Set<String> seen = new HashSet<>();
        List<OperatorLimitsView.Change> shown = new ArrayList<>();
        for (TenantValues.Change change : changes) {
            TenantSetting<?> limit = Objects.requireNonNull(byKey.get(change.key()));
            shown.add(new OperatorLimitsView.Change(
                    change.id().toString(),
                    words.label(limit),
                    words.value(limit, change.before(), usual),
                    words.value(limit, change.after(), usual),
                    change.at(),
                    seen.add(change.key())));
        }
        return shown;
    }

    /** Digits may be grouped as people write them. */
    private static String text(TenantSetting<?> limit, Answers sent) {
        String text = sent.first(field(limit)).strip();
        return limit.kind() instanceof SettingKind.WholeNumber ? text.replaceAll("[\\s\u00A0\u202F]", "") : text;
    }

    private static String field(TenantSetting<?> limit) {
        return limit.key().replace('.', '-');
    }

    private Tenant existing(String slug) {
        OperatorHost.check();
        return directory.bySlug(slug).orElseThrow(Refusal::notFound);
    }
}
