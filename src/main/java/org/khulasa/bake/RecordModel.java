package org.khulasa.bake;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: its components by name. FreeMarker's own wrapper looks every class up in a cache and calls
 * accessors by reflection; here each component is a compiled function. Other methods of a record go FreeMarker's way.
 */
final class RecordModel implements TemplateHashModel, WrapperTemplateModel, AdapterTemplateModel {
    private static final ClassValue<Map<String, Function<Object, @Nullable Object>>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, @Nullable Object>> computeValue(Class<?> type) {
            Map<String, Function<Object, @Nullable Object>> functions = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                functions.put(component.getName(), function(component));
            }
            return functions;
        }
    };

    private final Object record;
    private final Wrapper wrapper;
    private final Map<String, Function<Object, @Nullable Object>> components;

    private RecordModel(Object record, Wrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
        this.components = COMPONENTS.get(record.getClass());
    }

    /** FreeMarker's default wrapper, but for records. */
    static final class Wrapper extends DefaultObjectWrapper {
        Wrapper(Version version) {
            super(version);
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
            return value instanceof Record ? new RecordModel(value, this) : super.wrap(value);
        }

        @Nullable
        TemplateModel otherMember(Object record, String name) throws TemplateModelException {
            return super.wrap(record) instanceof TemplateHashModel bean ? bean.get(name) : null;
        }
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Function<Object, @Nullable Object> component = components.get(name);
        return component == null ? wrapper.otherMember(record, name) : wrapper.wrap(component.apply(record));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getWrappedObject() {
        return record;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return record;
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> function(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("a template's record must be public: " + component, e);
        }
    }
}
