package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.refusal.Refusal;

/** How members of the team are reached by text message, and what people may call them: each says it of themselves, nobody of another. */
@ApplicationScoped
@Transactional
public class DutyMembers {
    private static final String PHONE = "duty.phone";
    private static final String CALLED = "duty.called";
    private static final int LONGEST_NAME = 40;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final CurrentPerson person;

    @Inject
    DutyMembers(TenantDatabase database, FieldCipher cipher, CurrentPerson person) {
        this.database = database;
        this.cipher = cipher;
        this.person = person;
    }

    /** What these said of themselves; who said nothing is not in it. */
    public Map<UUID, Said> of(Collection<UUID> accounts) {
        List<Row> rows = database.sql("select account_id, phone, called from matching.duty_member"
                        + " where tenant_id = :tenant and account_id = any (:accounts)")
                .bindIds("accounts", accounts)
                .list(Row.class);
        cipher.load(rows.stream().map(Row::accountId).toList());
        Map<UUID, Said> said = new HashMap<>();
        rows.forEach(row -> said.put(
                row.accountId,
                new Said(
                        opened(row.accountId, PHONE, row.phone)
                                .flatMap(PhoneNumber::parse)
                                .orElse(null),
                        opened(row.accountId, CALLED, row.called).orElse(""))));
        return said;
    }

    /**
     * The reader says of themselves how to be reached and called.
     *
     * @param sent {@code phone}, {@code called}; either may be empty
     * @throws Refusal invalid where no text message can go to that number
     */
    void say(Answers sent) {
        person.requireHuman();
        FormReader form = new FormReader(sent);
        String typed = sent.first("phone").strip();
        PhoneNumber phone = PhoneNumber.parse(typed).orElse(null);
        if (!typed.isEmpty() && phone == null) {
            form.fault("phone", "duty.fault.phone");
        }
        String called = form.line("called", LONGEST_NAME);
        form.end();
        UUID self = person.requiredSubject();
        database.sql("insert into matching.duty_member (tenant_id, account_id, phone, called)"
                        + " values (:tenant, :account, :phone, :called) on conflict (tenant_id, account_id)"
                        + " do update set phone = excluded.phone, called = excluded.called")
                .bind("account", self)
                .bind("phone", phone == null ? null : cipher.encrypt(self, PHONE, phone.e164()))
                .bind("called", called == null ? null : cipher.encrypt(self, CALLED, called))
                .update();
    }

    /** What somebody said of themselves goes. */
    void forget(UUID account) {
        database.sql("delete from matching.duty_member where tenant_id = :tenant and account_id = :account")
                .bind("account", account)
                .update();
    }

    private Optional<String> opened(UUID account, String field, byte @Nullable [] sealed) {
        return sealed == null ? Optional.empty() : cipher.decrypt(account, field, sealed);
    }

    /**
     * What a member says of themselves.
     *
     * @param phone  where text messages go; null for nowhere
     * @param called what people may call this member; empty for nothing
     */
    public record Said(@Nullable PhoneNumber phone, String called) {
        static final Said NOTHING = new Said(null, "");
    }

    private record Row(UUID accountId, byte @Nullable [] phone, byte @Nullable [] called) {}
}
