package dev.nightshift.console.operator;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.console.SayCheck;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.Switchboard;
import dev.nightshift.console.account.AuditTrail;
import java.time.InstantSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.ITemplateEngine;

/** The operator's pages, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class OperatorConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("console/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("language");
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).addPathPatterns("/console/**", "/console");
    }

    @Bean
    Bearings bearings() {
        return new Bearings();
    }

    @Bean
    RoomPolls roomPolls(Switchboard switchboard, InstantSource clock) {
        return new RoomPolls(switchboard, clock);
    }

    @Bean
    Painter painter(ITemplateEngine engine) {
        return new Painter(engine);
    }

    @Bean
    RoomPage roomPage(ShownRooms rooms, RoomPolls polls) {
        return new RoomPage(rooms, polls);
    }

    @Bean
    FeedEndpoint feedEndpoint(ShownRooms rooms, RoomPolls polls, Painter painter, InstantSource clock) {
        return new FeedEndpoint(rooms, polls, painter, clock);
    }

    @Bean
    SayCheck sayCheck(InstantSource clock) {
        return new SayCheck(Rulebook.standard(), clock);
    }

    @Bean
    MicrophoneEndpoint microphoneEndpoint(ShownRooms rooms) {
        return new MicrophoneEndpoint(rooms);
    }

    @Bean
    DeedEndpoint deedEndpoint(ShownRooms rooms, Switchboard switchboard, SayCheck check, AuditTrail audit) {
        return new DeedEndpoint(rooms, switchboard, check, audit);
    }
}
