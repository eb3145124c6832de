package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.SlugTaken;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantPart;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.theme.template.Themes;
import org.teranga.tenantadmin.member.invitation.InviteMember;
import org.teranga.tenantadmin.onboarding.NewAssociation;

/**
 * The steps by which an association that arrives comes to stand here: a place in the directory, suspended; its parts made ready once its
 * rows are here; open. Each may be repeated.
 */
@ApplicationScoped
class ArrivalPlace {
    private final TenantDirectory directory;
    private final Instance<TenantPart> parts;
    private final Themes themes;
    private final TenantSettings settings;
    private final InviteMember inviteMember;

    @Inject
    ArrivalPlace(
            TenantDirectory directory,
            @Any Instance<TenantPart> parts,
            Themes themes,
            TenantSettings settings,
            InviteMember inviteMember) {
        this.directory = directory;
        this.parts = parts;
        this.themes = themes;
        this.settings = settings;
        this.inviteMember = inviteMember;
    }

    /** Invites its first administrator, in the association's first language. The tenant is open on the thread. */
    void invite(BringAssociation.FirstAdministrator first) {
        inviteMember.inviteFirst(
                first.name(),
                first.email(),
                TenantContext.required().languages().getFirst());
    }

    /**
     * Whether an administrator of an association could have chosen this value here: what is no setting, as words and colours are, or a
     * value of a setting that is the association's own. Limits are the operator's.
     */
    boolean choosable(String key, String value) {
        return settings.groups().stream()
                .flatMap(group -> group.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .allMatch(setting -> setting.editor() == TenantSetting.Editor.ASSOCIATION
                        && setting.kind().fault(value).isEmpty());
    }

    /** The theme of this name; the platform's own where there is none. */
    String themeOr(String name) {
        return themes.names().contains(name) ? name : themes.base().name();
    }

    /**
     * Gives it a place in the directory, or finds the one of an attempt that did not end.
     *
     * @throws Refusal invalid where the slug is taken by an association that has opened already
     */
    Tenant reserve(NewAssociation wanted) {
        Optional<Tenant> unfinished = directory.unfinished(wanted.slug());
        if (unfinished.isPresent()) {
            return unfinished.get();
        }
        Tenant tenant = new Tenant(
                UUID.randomUUID(),
                wanted.slug(),
                wanted.name(),
                TenantStatus.SUSPENDED,
                wanted.languages(),
                wanted.regions(),
                wanted.theme());
        try {
            directory.add(tenant);
        } catch (SlugTaken taken) {
            throw Refusal.invalid(List.of(FieldError.of("slug", "association.slug_taken", wanted.slug())));
        }
        return tenant;
    }

    /** Makes its parts ready, in their order. The tenant is open on the thread. */
    void prepare(Tenant tenant) {
        parts.stream().sorted(Comparator.comparingInt(TenantPart::order)).forEach(part -> part.open(tenant));
    }

    /** Lets in whoever was let in where it comes from: its own team alone where that was still preparing it, else the public. */
    Tenant opened(Tenant tenant, boolean preparing) {
        if (preparing) {
            directory.prepared(tenant);
        } else {
            directory.opened(tenant);
        }
        return directory.bySlug(tenant.slug()).orElseThrow();
    }
}
