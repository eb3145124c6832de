package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.tenancy.TenantContext;

/** A feature that hears text messages. */
@ApplicationScoped
class HeardTexts {
    private final Map<PhoneNumber, List<String>> heard = new ConcurrentHashMap<>();
    private final Set<PhoneNumber> failing = ConcurrentHashMap.newKeySet();
    private final Set<PhoneNumber> tried = ConcurrentHashMap.newKeySet();

    List<String> from(PhoneNumber phone) {
        return List.copyOf(heard.getOrDefault(phone, List.of()));
    }

    void failOnce(PhoneNumber phone) {
        failing.add(phone);
    }

    boolean tried(PhoneNumber phone) {
        return tried.contains(phone);
    }

    void hear(@Observes TextMessageReceived received) {
        tried.add(received.phone());
        if (failing.remove(received.phone())) {
            throw new IllegalStateException("not now");
        }
        note(received.phone(), received.text());
    }

    void hear(@Observes TextsStopped stopped) {
        note(stopped.phone(), stopped.stopped() ? "stopped" : "started");
    }

    private void note(PhoneNumber phone, String what) {
        heard.computeIfAbsent(phone, any -> new CopyOnWriteArrayList<>())
                .add(TenantContext.required().slug() + " " + what);
    }
}
