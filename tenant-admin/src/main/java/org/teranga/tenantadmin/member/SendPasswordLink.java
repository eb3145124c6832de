package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.identity.realm.Realm;
import org.teranga.platform.identity.realm.RealmAway;
import org.teranga.platform.refusal.Refusal;

/**
 * Sends a link for another password where the account is this association's alone: its administrators have no word about an account that
 * other associations or the platform trust too.
 */
@ApplicationScoped
class SendPasswordLink {
    private final Realm realm;
    private final ProvisionMember provision;
    private final NewPasswordLink links;

    @Inject
    SendPasswordLink(Realm realm, ProvisionMember provision, NewPasswordLink links) {
        this.realm = realm;
        this.provision = provision;
        this.links = links;
    }

    /**
     * Sends it; Keycloak is asked before, outside any transaction.
     *
     * @throws Refusal   conflict where the realm has no such account, it belongs elsewhere too, or nobody knows where to write to
     * @throws RealmAway where Keycloak cannot be reached
     */
    void toAccount(Member member, String language) {
        String userName =
                realm.userName(member.subject()).orElseThrow(() -> Refusal.conflict("member.fault.no_account"));
        if (!provision.isOurs(member.subject())) {
            throw Refusal.conflict("member.fault.elsewhere");
        }
        links.to(member, userName, language);
    }
}
