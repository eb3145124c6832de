package org.teranga.platform.testing.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.Members;
import org.teranga.platform.identity.NewMember;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.session.Session;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.ServerUnderTest;

/** The assembly, which people enter without a realm: an account is a key, and signing in is a session that begins. */
@ApplicationScoped
class AssembledServer implements ServerUnderTest {
    private final Map<String, UUID> accounts = new ConcurrentHashMap<>();
    private final Members members;
    private final Operators operators;
    private final Sessions sessions;
    private final MemberBook book;

    @Inject
    AssembledServer(Members members, Operators operators, Sessions sessions, MemberBook book) {
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
        UUID account = account(userName);
        members.admit(account, member);
        return account;
    }

    @Override
    public UUID operator(String userName) {
        UUID account = account(userName);
        operators.add(account);
        return account;
    }

    private UUID account(String userName) {
        return accounts.computeIfAbsent(userName, any -> UUID.randomUUID());
    }

    @Override
    public Browser.Page signIn(Browser browser, Tenant tenant, String userName) {
        String session = begun(userName, Optional.of(tenant.id()));
        browser.enter(tenant.slug() + ".localhost", session);
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            book.entered(account(userName), Browser.LANGUAGE);
        }
        return browser.get(URI.create(House.address(tenant) + "/en/"));
    }

    @Override
    public void signInOperator(Browser browser, String userName) {
        browser.enter("localhost", begun(userName, Optional.empty()));
    }

    private String begun(String userName, Optional<UUID> tenant) {
        UUID account = Objects.requireNonNull(accounts.get(userName), userName);
        return sessions.open(new Session(account, tenant, Optional.empty())).value();
    }

    @Override
    public String token(Tenant tenant, String userName) {
        UUID account = Objects.requireNonNull(accounts.get(userName), userName);
        return Assembly.shared().issuer().token(account, tenant.slug());
    }
}
