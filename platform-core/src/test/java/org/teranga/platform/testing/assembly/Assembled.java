package org.teranga.platform.testing.assembly;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.house.TestTenants;

/**
 * A test among the beans of its module: its fields are injected, and each of its methods is a request of its own. The assembly begins with
 * the first such test of a process and lasts as long as it. Such tests take turns, beside others that need no
 * database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Assembled.Among.class)
@ResourceLock(RealDatabase.TURNS)
public @interface Assembled {
    /** Injects, and opens the scope; after a class its associations are gone. */
    final class Among implements TestInstancePostProcessor, AfterEachCallback, AfterAllCallback {
        private final ThreadLocal<RequestContextController> opened = new ThreadLocal<>();

        @Override
        public void postProcessTestInstance(Object test, ExtensionContext context) {
            inject(test);
        }

        private void inject(Object test) {
            BeanManager beans = Assembly.shared().beans().getBeanManager();
            RequestContextController scope = Assembly.shared()
                    .beans()
                    .select(RequestContextController.class)
                    .get();
            scope.activate();
            opened.set(scope);
            @SuppressWarnings("unchecked") // the type of an object is the type of that object
            AnnotatedType<Object> type = (AnnotatedType<Object>) beans.createAnnotatedType(test.getClass());
            InjectionTarget<Object> target =
                    beans.getInjectionTargetFactory(type).createInjectionTarget(null);
            target.inject(test, beans.createCreationalContext(null));
        }

        @Override
        public void afterEach(ExtensionContext context) {
            RequestContextController scope = opened.get();
            if (scope != null) {
                scope.deactivate();
                opened.remove();
            }
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Assembly.shared().beans().select(TestTenants.class).get().end();
        }
    }
}
