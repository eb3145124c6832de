package org.teranga.platform.testing.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.identity.realm.RememberedRealm;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.ServerUnderTest;

/** The assembly, which people enter without a realm: signing in is a session that begins. */
@ApplicationScoped
class AssembledServer implements ServerUnderTest {
    private final Members members;
    private final Operators operators;
    private final Sessions sessions;
    private final MemberBook book;
    private final RememberedRealm realm;

    @Inject
    AssembledServer(Members members, Operators operators, Sessions sessions, MemberBook book, RememberedRealm realm) {
        this.realm = realm;
        this.book = book;
        this.members = members;
        this.operators = operators;
        this.sessions = sessions;
    }

    @Override
    public String address() {
        return Assembly.shared().address();
    }

    @Override
    public UUID member(String userName, NewMember member) {
        UUID account = realm.account(userName);
        Tenant tenant = TenantContext.required();
        realm.putOrganization(tenant.slug(), tenant.name());
        realm.join(tenant.slug(), account);
        members.admit(account, member);
        return account;
    }

    @Override
    public UUID operator(String userName) {
        UUID account = realm.account(userName);
        operators.add(account);
        return account;
    }

    @Override
    public Browser.Page signIn(Browser browser, Tenant tenant, String userName) {
        String session = begun(userName, Optional.of(tenant.id()));
        browser.enter(tenant.slug() + ".localhost", session);
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            book.entered(realm.account(userName), Browser.LANGUAGE);
        }
        return browser.get(URI.create(House.address(tenant) + "/en/"));
    }

    @Override
    public void signInOperator(Browser browser, String userName) {
        browser.enter("localhost", begun(userName, Optional.empty()));
    }

    private String begun(String userName, Optional<UUID> tenant) {
        UUID account = realm.account(userName);
        return sessions.open(new Session(account, tenant, Optional.empty())).value();
    }

    @Override
    public String token(Tenant tenant, String userName) {
        UUID account = realm.account(userName);
        return Assembly.shared().issuer().token(account, tenant.slug());
    }
}
