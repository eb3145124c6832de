package org.teranga.platform.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Orders test classes so that those that take turns on the database ({@link RealDatabase#TURNS}) begin first: one thread takes classes from
 * the front and the other from the back, so that both are busy until the end.
 */
public final class DatabaseFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(DatabaseFirst::takesNoTurns));
    }

    private static boolean takesNoTurns(ClassDescriptor test) {
        return test.findRepeatableAnnotations(ResourceLock.class).stream()
                .noneMatch(lock -> lock.value().equals(RealDatabase.TURNS));
    }
}
