package org.teranga.platform.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PlatformCipher;

/** The keys of requests and the answers that belong to them. */
@ApplicationScoped
class KeptAnswers {
    private static final String PURPOSE = "idempotency";

    private final SystemDatabase database;
    private final PlatformCipher cipher;

    @Inject
    KeptAnswers(SystemDatabase database, PlatformCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * Claims a key for a request. A claim without an answer that is older than five minutes belongs to a node that died; it is given to
     * the next who asks.
     */
    IdempotencyClaim claim(UUID tenant, byte[] keyHash, byte[] requestHash) {
        return database.inOne(one -> insert(one, tenant, keyHash, requestHash)
                ? new IdempotencyClaim.First(tenant, keyHash)
                : known(one, tenant, keyHash, requestHash));
    }

    /** Keeps the answer of a request that ran. */
    void keep(IdempotencyClaim.First claim, KeptAnswer answer) {
        byte[] sealed = cipher.encrypt(PURPOSE, claim.tenant(), answer.bytes());
        database.sql("update platform.idempotency set answer = :answer where tenant_id = :tenant and key_hash = :key")
                .bind("answer", sealed)
                .bind("tenant", claim.tenant())
                .bind("key", claim.keyHash())
                .update();
    }

    /** Forgets a key whose request failed by a fault of ours, so that it may be tried again. */
    void release(IdempotencyClaim.First claim) {
        database.sql(
                        "delete from platform.idempotency where tenant_id = :tenant and key_hash = :key and answer is null")
                .bind("tenant", claim.tenant())
                .bind("key", claim.keyHash())
                .update();
    }

    /** Forgets the keys of an association whose answers say this. */
    void forget(UUID tenant, Predicate<String> says) {
        database.inOne(one -> {
            List<byte[]> named = one
                    .sql("select key_hash, answer from platform.idempotency"
                            + " where tenant_id = :tenant and answer is not null")
                    .bind("tenant", tenant)
                    .list(AnswerRow.class)
                    .stream()
                    .filter(row -> says.test(words(opened(tenant, row.answer))))
                    .map(AnswerRow::keyHash)
                    .toList();
            return one.sql("delete from platform.idempotency where tenant_id = :tenant and key_hash = any (:named)")
                    .bind("tenant", tenant)
                    .bindBytes("named", named)
                    .update();
        });
    }

    private static boolean insert(Database database, UUID tenant, byte[] keyHash, byte[] requestHash) {
        return database.sql("""
                        insert into platform.idempotency (tenant_id, key_hash, request_hash) values (:tenant, :key, :request)
                        on conflict (tenant_id, key_hash) do update set
                            started_at = now(), answer = null, request_hash = excluded.request_hash
                        where idempotency.started_at < now() - interval '24 hours'
                            or idempotency.answer is null and idempotency.started_at < now() - interval '5 minutes'
                                and idempotency.request_hash = excluded.request_hash
                        """)
                        .bind("tenant", tenant)
                        .bind("key", keyHash)
                        .bind("request", requestHash)
                        .update()
                == 1;
    }

    private IdempotencyClaim known(Database database, UUID tenant, byte[] keyHash, byte[] requestHash) {
        return database.sql(
                        "select request_hash, answer from platform.idempotency where tenant_id = :tenant and key_hash = :key")
                .bind("tenant", tenant)
                .bind("key", keyHash)
                .first(Row.class)
                .map(row -> claim(tenant, row, requestHash))
                .orElseGet(IdempotencyClaim.Running::new);
    }

    private IdempotencyClaim claim(UUID tenant, Row known, byte[] requestHash) {
        if (!MessageDigest.isEqual(known.requestHash, requestHash)) {
            return new IdempotencyClaim.Misused();
        }
        return known.answer == null
                ? new IdempotencyClaim.Running()
                : new IdempotencyClaim.Answered(opened(tenant, known.answer));
    }

    private KeptAnswer opened(UUID tenant, byte[] sealed) {
        return KeptAnswer.of(cipher.decrypt(PURPOSE, tenant, sealed));
    }

    private static String words(KeptAnswer answer) {
        return answer.location() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }

    private record Row(byte[] requestHash, byte @Nullable [] answer) {}

    private record AnswerRow(byte[] keyHash, byte[] answer) {}
}
