"""A whole intranet in Django, to try `hearth_proxy.py`: three people, who sign in by naming themselves.

    HEARTH_IDENTITY_SECRET=… gunicorn --worker-class gthread --threads 32 --bind 127.0.0.1:8000 intranet:application
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / 'signed-identity'))

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

settings.configure(
    SECRET_KEY=os.environ.get('DJANGO_SECRET_KEY', 'a key for this example alone'),
    ALLOWED_HOSTS=['localhost', '127.0.0.1'],
    ROOT_URLCONF='intranet',
    INSTALLED_APPS=['django.contrib.auth', 'django.contrib.contenttypes', 'django.contrib.sessions'],
    DATABASES={'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': os.environ.get('INTRANET_DB', 'intranet.sqlite')}},
    MIDDLEWARE=[
        'django.middleware.security.SecurityMiddleware',
        'django.contrib.sessions.middleware.SessionMiddleware',
        'django.middleware.common.CommonMiddleware',
        'django.middleware.csrf.CsrfViewMiddleware',
        'django.contrib.auth.middleware.AuthenticationMiddleware',
        'django.middleware.clickjacking.XFrameOptionsMiddleware',
    ],
    DEFAULT_AUTO_FIELD='django.db.models.AutoField',
    SESSION_COOKIE_SAMESITE='Lax',
    HEARTH_HOST=os.environ.get('HEARTH_HOST', '127.0.0.1:8787'),
    HEARTH_IDENTITY_SECRET=os.environ['HEARTH_IDENTITY_SECRET'],
)
django.setup()

from django.contrib.auth import login  # noqa: E402
from django.contrib.auth.models import Group, User  # noqa: E402
from django.http import HttpResponse, HttpResponseRedirect  # noqa: E402
from django.urls import path, re_path  # noqa: E402

from hearth_proxy import hearth, hearth_identity  # noqa: E402

PEOPLE = {'ana': ('Ana', 'Ferreira', 'harbor'), 'bilal': ('Bilal', 'Haddad', 'harbor'), 'chiara': ('Chiara', 'Müller-Łącka', 'lighthouse')}


def sign_in(request):
    """Stands for the sign-in that your intranet has. It believes everybody: for tests alone."""
    user = User.objects.filter(username=request.GET.get('as', '')).first()
    if user is None:
        return HttpResponse(status=404)
    login(request, user)
    return HttpResponseRedirect('/')


def home(request):
    return HttpResponse(f'Signed in as {request.user.get_username() or "nobody"}', content_type='text/plain; charset=utf-8')


urlpatterns = [path('', home), path('sign-in', sign_in), path('hearth-identity', hearth_identity), re_path(r'^hearth(?:/|$)', hearth)]

call_command('migrate', verbosity=0)
for username, (first, last, group) in PEOPLE.items():
    user, _ = User.objects.get_or_create(username=username, defaults={'first_name': first, 'last_name': last})
    user.groups.add(Group.objects.get_or_create(name=group)[0])

application = get_wsgi_application()
