package org.teranga.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.Redirect;

/** Follows the link in a text message, at the platform's own host, to the page in the language of its household. */
@ApplicationScoped
public class FollowTexted {
    private final TenantDirectory directory;
    private final HouseholdLetters letters;
    private final PlatformHost host;

    @Inject
    FollowTexted(TenantDirectory directory, HouseholdLetters letters, PlatformHost host) {
        this.directory = directory;
        this.letters = letters;
        this.host = host;
    }

    /**
     * Leads on.
     *
     * @param link  as it stands in the address
     * @param whose the person behind the secret of a link; asked at the association of the link
     * @param path  the page, by language and link
     * @throws Refusal not found at the host of an association, and where the link is dead
     */
    public Redirect follow(
            String link, Function<SecretLink, Optional<UUID>> whose, BiFunction<String, SecretLink, String> path) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        TextLink followed = TextLink.parse(link);
        Tenant tenant = directory.byId(followed.tenant()).orElseThrow(Refusal::notFound);
        SecretLink secret = new SecretLink(followed.secret().substring(1));
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            String language = whose.apply(secret).flatMap(letters::language).orElseThrow(Refusal::notFound);
            return new Redirect(host.addressOf(tenant.slug()) + path.apply(language, secret));
        }
    }
}
