package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.TrailSubjects;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/** The trail calls what somebody has shown, and a person without an account, by the record of whose they are. */
@ApplicationScoped
@Transactional
class QualificationsInTrail implements TrailSubjects {
    private static final Map<String, String> TABLES =
            Map.of("qualification", "platform.qualification", "charter_signature", "platform.charter_signature");

    private final TenantDatabase database;
    private final List<QualificationHolders> features;

    @Inject
    QualificationsInTrail(TenantDatabase database, @Any Instance<QualificationHolders> features) {
        this.database = database;
        this.features = features.stream().toList();
    }

    @Override
    public Map<UUID, Subject> of(String type, Collection<UUID> ids) {
        Map<UUID, UUID> holders = holders(type, ids);
        Map<UUID, QualificationHolders.Holder> called = new HashMap<>();
        if (!holders.isEmpty()) {
            features.forEach(feature -> called.putAll(feature.called(List.copyOf(holders.values()))));
        }
        Map<UUID, Subject> found = new HashMap<>();
        holders.forEach((id, holder) -> {
            QualificationHolders.Holder one = called.get(holder);
            if (one != null) {
                found.put(id, new Subject(one.label(), one.path(), Permission.OFFERS_READ));
            }
        });
        return found;
    }

    private Map<UUID, UUID> holders(String type, Collection<UUID> ids) {
        if (type.equals("person")) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> id));
        }
        String table = TABLES.get(type);
        return table == null
                ? Map.of()
                : database
                        .sql("select id, holder from " + table + " where tenant_id = :tenant and id = any (:ids)")
                        .bindIds("ids", ids)
                        .list(Row.class)
                        .stream()
                        .collect(Collectors.toMap(Row::id, Row::holder));
    }

    private record Row(UUID id, UUID holder) {}
}
