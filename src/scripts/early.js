for (const key of ['size', 'theme'])
  try {
    document.documentElement.dataset[key] = localStorage.getItem('scorecard-' + key) || '';
  } catch {}
